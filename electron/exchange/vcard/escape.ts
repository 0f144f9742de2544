import { replaceAll } from './replace.ts'

/** A text as a value, or one of a list, has it in vCard 4.0: RFC 6350, section 3.4. */
export function escapeText(text: string): string {
  return replaceAll(replaceAll(text, /[\\,]/g, '\\$&'), /\r\n?|\n/g, '\\n')
}

/** A text as a part of a structured value; elsewhere some programs show the backslash of an escaped semicolon. */
export function escapePart(text: string): string {
  return escapeText(text).replaceAll(';', '\\;')
}

/** What a value says. `\:` is of no version, but phones write `http\://`. */
export function unescapeText(value: string): string {
  if (!value.includes('\\')) return value
  return replaceAll(value, /\\([\\,;:nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))
}

/** So many parts no name, address or list of tags has: the last one holds what is left then. */
const MOST_PARTS = 10_000

/** The parts of a value, still escaped: parted by `;` where it is structured, by `,` where it is a list. */
export function partsOf(value: string, separator: ';' | ','): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < value.length && parts.length < MOST_PARTS; at += 1) {
    const character = value[at]
    if (character === '\\') at += 1
    else if (character === separator) {
      parts.push(value.slice(from, at))
      from = at + 1
    }
  }
  parts.push(value.slice(from))
  return parts
}
