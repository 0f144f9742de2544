import type { Decode } from './charset.ts'
import { escapeText } from './escape.ts'
import {
  formatProperty,
  type Head,
  nameOf,
  type Parameter,
  type Property,
  parseHead,
  plain,
  valuesOf,
} from './property.ts'
import { replaceAll } from './replace.ts'

/** Words that vCard 2.1 writes without the name of their parameter; every other one is a type. */
const encodings: ReadonlySet<string> = new Set(['7BIT', '8BIT', 'B', 'BASE64', 'Q', 'QUOTED-PRINTABLE'])
const places: ReadonlySet<string> = new Set(['INLINE', 'URL', 'URI', 'CID', 'CONTENT-ID'])
/** What vCard 2.1 separates by `;` and no version by `,`: a comma in it is only a comma. */
const texts: ReadonlySet<string> = new Set(['N', 'FN', 'ORG', 'ADR', 'LABEL', 'TITLE', 'ROLE', 'NOTE'])
const media: Readonly<Record<string, string>> = {
  '/9j/': 'image/jpeg',
  iVBO: 'image/png',
  R0lG: 'image/gif',
}
const images: ReadonlySet<string> = new Set(['JPEG', 'JPG', 'PNG', 'GIF', 'BMP', 'TIFF', 'WEBP', 'HEIC'])

/** Makes of an unfolded line in any version the property it is in vCard 4.0. */
export function decodeProperty(line: Buffer, version: string, decode: Decode): Property {
  const valueAt = valueOffset(line)
  // Without a colon it is no property; what it says stands in the notes.
  if (valueAt > MOST_HEAD || (valueAt === line.length && line.at(-1) !== COLON)) {
    return noteOf(decode(line, null))
  }
  const head = parseHead(decode(line.subarray(0, valueAt), null))
  const value = line.subarray(valueAt)
  const parameters = named(head.parameters, version, decode)
  const charset = valuesOf({ parameters }, 'CHARSET')[0] ?? null
  const encoding = (valuesOf({ parameters }, 'ENCODING')[0] ?? '').toUpperCase()
  const kept = parameters.filter(({ name }) => name !== 'CHARSET' && name !== 'ENCODING')
  const property = { group: head.group, name: head.name, parameters: kept }

  if (encoding === 'QUOTED-PRINTABLE' || encoding === 'Q') {
    return {
      ...property,
      value: modern(head, version, oneLine(decode(quotedPrintable(value), charset).trimEnd())),
    }
  }
  if (encoding === 'BASE64' || encoding === 'B') {
    const written = value.toString('latin1').replace(/\s/g, '')
    if (/^[A-Za-z0-9+/]+=*$/.test(written)) {
      return texts.has(nameOf(head))
        ? { ...property, value: oneLine(decode(Buffer.from(written, 'base64'), charset)) }
        : embedded(property, written)
    }
  }
  return { ...property, value: modern(head, version, oneLine(decode(value, charset))) }
}

const COLON = 0x3a
const QUOTE = 0x22

function noteOf(text: string): Property {
  return { group: '', name: 'NOTE', parameters: [], value: escapeText(text) }
}

const utf8: Decode = (bytes) => bytes.toString('utf8')

/** The property that a line is, if reading the line from a file gives it back as it is; else null. */
export function stableProperty(line: string): Property | null {
  if (/[\r\n\0]/.test(line) || !line.isWellFormed()) return null
  const property = decodeProperty(Buffer.from(line), '4.0', utf8)
  // A name must stand on one line, before that is folded.
  const isName = /^[\w-]{1,40}$/.test(property.name) && /^[\w-]{0,32}$/.test(property.group)
  return isName && formatProperty(property) === line ? property : null
}

/** No property has so much before its value: parameters by the million would not fit into memory. */
const MOST_HEAD = 65_536

/** Where the value starts: behind the first colon that is in no quotation marks. */
function valueOffset(line: Buffer): number {
  const colon = line.indexOf(COLON)
  const quote = line.indexOf(QUOTE)
  if (colon === -1) return line.length
  // A character for each byte, so that offsets are those of the file.
  if (quote === -1 || quote > colon) return colon + 1
  const { valueAt } = parseHead(line.toString('latin1', 0, MOST_HEAD))
  return valueAt === MOST_HEAD ? line.length : valueAt
}

/** The parameters with the names they have in vCard 4.0. */
function named(parameters: readonly Parameter[], version: string, decode: Decode): readonly Parameter[] {
  if (parameters.length === 0) return parameters
  const all = parameters.map((parameter): Parameter => {
    if (parameter.name === '') {
      const [word = ''] = parameter.values
      const upper = word.toUpperCase()
      if (encodings.has(upper)) return { name: 'ENCODING', values: [upper] }
      return places.has(upper) ? { name: 'VALUE', values: [upper] } : { name: 'TYPE', values: words(word) }
    }
    const custom = androidLabel(parameter, decode)
    if (custom !== null) return { name: 'X-LABEL', values: [custom] }
    const values = version === '4.0' ? parameter.values.map(plain) : parameter.values
    // vCard 4.0 also quotes several types together.
    return parameter.name === 'TYPE'
      ? { name: 'TYPE', values: values.flatMap(words) }
      : { ...parameter, values }
  })
  const types = valuesOf({ parameters: all }, 'TYPE')
  const others = all.filter(({ name, values }) => name !== 'TYPE' && !isDefault(name, values))
  const isPreferred = types.some(isPref) && !others.some(({ name }) => name === 'PREF')
  const rest = [...new Set(types.filter((type) => type !== '' && !isPref(type)))]
  return [
    ...(rest.length > 0 ? [{ name: 'TYPE', values: rest }] : []),
    ...(isPreferred ? [{ name: 'PREF', values: ['1'] }] : []),
    ...others,
  ]
}

const words = (value: string) => value.split(',').map((word) => word.trim())
const isPref = (type: string) => type.toUpperCase() === 'PREF'

/** Says of a value only that it is where values always are. */
function isDefault(name: string, values: readonly string[]): boolean {
  return name === 'VALUE' && ['INLINE', 'BINARY'].includes((values[0] ?? '').toUpperCase())
}

/** Android writes a label of the user's own as `X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D0=9C)`. */
function androidLabel({ name, values }: Parameter, decode: Decode): string | null {
  const written = /^X-CUSTOM\((?:CHARSET=([^,]*),)?(?:ENCODING=QUOTED-PRINTABLE,)?(.*)\)$/i.exec(
    `${name}=${values.join(',')}`,
  )
  if (written === null) return null
  return decode(quotedPrintable(Buffer.from(written[2] ?? '')), written[1] ?? null)
}

/** A file inside the card, as vCard 4.0 embeds it. */
function embedded(property: Omit<Property, 'value'>, base64: string): Property {
  const types = valuesOf(property, 'TYPE')
  const image = types.find((type) => images.has(type.toUpperCase().replace('IMAGE/', '')))
  const written = image?.toLowerCase().replace('image/', '').replace('jpg', 'jpeg')
  const medium =
    media[base64.slice(0, 4)] ?? (written === undefined ? 'application/octet-stream' : `image/${written}`)
  const rest = types.filter((type) => type !== image)
  const parameters = property.parameters.filter(({ name }) => name !== 'TYPE' && name !== 'VALUE')
  return {
    ...property,
    parameters: rest.length > 0 ? [{ name: 'TYPE', values: rest }, ...parameters] : parameters,
    value: `data:${medium};base64,${base64}`,
  }
}

function quotedPrintable(bytes: Buffer): Buffer {
  if (!bytes.includes(0x3d)) return bytes
  const decoded = Buffer.alloc(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    const code = byte === 0x3d ? bytes.toString('latin1', at + 1, at + 3) : ''
    const isCode = /^[0-9a-f]{2}$/i.test(code)
    // Where the card ends before a soft line break goes on.
    if (byte === 0x3d && code === '') break
    decoded[length] = isCode ? Number.parseInt(code, 16) : byte
    length += 1
    if (isCode) at += 2
  }
  return decoded.subarray(0, length)
}

function oneLine(text: string): string {
  return replaceAll(text, /\r\n?|\n/g, '\\n')
}

function modern(head: Head, version: string, value: string): string {
  if (version !== '2.1' || !texts.has(nameOf(head))) return value
  return replaceAll(value, /\\.|,/g, (found) => (found === ',' ? '\\,' : found))
}
