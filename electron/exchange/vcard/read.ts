import type { SkippedRow } from '../../../contract/exchange.ts'
import { displayName } from '../../../domain/contact.ts'
import { writeExtra } from '../../../domain/extra.ts'
import { prose } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { encodingOf } from '../encoding.ts'
import type { ContactsReading, ImportedContact } from '../imported.ts'
import type { Source } from '../source.ts'
import { cardsOf, type FilePart } from './cards.ts'
import { type Decode, decoder } from './charset.ts'
import { contactOf } from './contact.ts'
import { decodeProperty } from './decode.ts'
import { headOf } from './unfolding.ts'

/** Records skipped between two looks at whether the person has asked to stop. */
const LOOKS = 1000
const begins = /(?:^|[\r\n])(?:\u00ef\u00bb\u00bf|[^\S\r\n])*BEGIN\s*:\s*VCARD\s*[\r\n]/i
/** A file whose first card is further down than this is none of cards. */
const SEARCHED = 65_536

/** Reads cards of any version and in any charset, as they are asked for; null for a file that holds none. */
export function readVcards(source: Source): ContactsReading | null {
  const file = bytesOf(source)
  return file === null ? null : readingOf(file, source.look)
}

/** @param look what is called now and then, and may throw */
function readingOf(file: Buffer, look: () => void): ContactsReading {
  const skipped: SkippedRow[] = []
  return { contacts: { length: countOf(file), [Symbol.iterator]: contacts }, skipped, table: null }

  function* contacts(): Generator<ImportedContact> {
    skipped.length = 0
    const decode = decoder(() => encodingOf(file))
    for (const part of cardsOf(file)) {
      const read = readPart(part, decode)
      if ('reason' in read) {
        skipped.push(read)
        // A file may hold nothing else.
        if (skipped.length % LOOKS === 0) look()
      } else yield read
    }
  }
}

/** About as many as there are: counting the colons behind BEGIN is a thousand times faster than reading. */
function countOf(file: Buffer): number {
  let count = 0
  for (const begin of ['BEGIN:', 'begin:', 'Begin:']) {
    for (let at = file.indexOf(begin); at !== -1; at = file.indexOf(begin, at + 1)) count += 1
  }
  return count
}

/** The bytes of a file of cards in a charset that begins like ASCII; null for a file without cards. */
function bytesOf({ bytes: { buffer, byteOffset, byteLength } }: Source): Buffer | null {
  const bytes = Buffer.from(buffer, byteOffset, byteLength)
  const head = bytes.toString('latin1', 0, SEARCHED)
  if (begins.test(head)) return bytes
  // UTF-16 has a NUL before or behind every letter of ASCII.
  const first = head.search(/B\0E\0G\0I\0N/i)
  const wide = first === -1 ? null : first % 2 === 0 ? 'utf-16le' : 'utf-16be'
  return wide === null ? null : Buffer.from(new TextDecoder(wide).decode(bytes))
}

function readPart(part: FilePart, decode: Decode): ImportedContact | SkippedRow {
  const { row } = part
  const { skip } = words.imports
  if (part.kind === 'stray') return { row, reason: skip.outsideCard }
  if (part.kind === 'endless') return { row, reason: skip.tooMuch }
  const version = versionOf(part.lines)
  const { contact, isGroup, isWhole } = contactOf(
    part.lines.map((line) => decodeProperty(line, version, decode)),
  )
  if (isGroup) return { row, reason: skip.groupCard }
  if (!isWhole && displayName(contact) === '') return { row, reason: skip.emptyCard }
  const { notes, extra } = contact
  const isMuch = !prose.safeParse(notes).success || !prose.safeParse(writeExtra(extra)).success
  return isMuch ? { row, reason: skip.tooMuch } : { row, ...contact }
}

/** Which vCard a card says it is; the most usual where it says nothing. */
function versionOf(lines: readonly Buffer[]): string {
  const line = lines.find((each) => /^VERSION\s*[;:]/i.test(headOf(each)))
  return line === undefined
    ? '3.0'
    : headOf(line)
        .replace(/^[^:]*:/, '')
        .trim()
}
