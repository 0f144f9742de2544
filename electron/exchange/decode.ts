import { AskwellError } from '../../contract/error.ts'
import { words } from '../../domain/words/words.ts'

/** How files of other kinds begin. None of these begins a text. */
const FOREIGN: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b], // gzip
  [0xd0, 0xcf, 0x11, 0xe0], // Excel and Outlook of old
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], // SQLite
]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const UTF_8_MARK = [0xef, 0xbb, 0xbf]
/** What a decoder puts where bytes make no character. */
const BROKEN = '\ufffd'

/**
 * Text of a file in whatever encoding it was saved: Unicode by its mark or its look, else windows-1252, which spreadsheets
 * in the West still write. Line ends come out as `\n`, NUL as a space, marks within the text not at all.
 * @throws AskwellError `unreadable-file` for files that are no text, told by their first bytes.
 */
export function decodeText(bytes: Uint8Array): string {
  if (begins(bytes, ZIP)) throw new AskwellError('unreadable-file', words.imports.archive)
  if (FOREIGN.some((signature) => begins(bytes, signature))) {
    throw new AskwellError('unreadable-file', words.imports.notContacts)
  }
  return decode(bytes).replaceAll('\ufeff', '').replaceAll('\0', ' ').replace(/\r\n?/g, '\n')
}

function decode(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  const text = new TextDecoder('utf-8').decode(bytes)
  return isMostlyRead(text, bytes) ? text : new TextDecoder('windows-1252').decode(bytes)
}

/**
 * Whether UTF-8 was the right guess: one broken character in a file must not garble every other name. In windows-1252
 * nearly every letter with an accent is broken UTF-8.
 */
function isMostlyRead(text: string, bytes: Uint8Array): boolean {
  if (begins(bytes, UTF_8_MARK) || !text.includes(BROKEN)) return true
  let read = 0
  for (let at = 0; at < text.length; at += 1) {
    // The bytes of one broken character come out as several in a row.
    if (text.charAt(at) === BROKEN) read -= text.charAt(at - 1) === BROKEN ? 0 : 1
    else if (text.charCodeAt(at) > 0x7f) read += 1
  }
  return read > 0
}

/** UTF-16 by its mark; without one, by every other byte of the beginning being NUL, as where Latin letters stand in it. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (begins(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (begins(bytes, [0xfe, 0xff])) return 'utf-16be'
  const sample = bytes.subarray(0, 200)
  const nuls = [0, 1].map((side) => sample.filter((byte, at) => byte === 0 && at % 2 === side).length)
  const [even = 0, odd = 0] = nuls
  if (even === 0 && odd > sample.length / 4) return 'utf-16le'
  if (odd === 0 && even > sample.length / 4) return 'utf-16be'
  return null
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}
