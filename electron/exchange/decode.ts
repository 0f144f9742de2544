import iconv from 'iconv-lite'
import { AskwellError } from '../../contract/error.ts'
import { words } from '../../domain/words/words.ts'
import { begins, encodingOf } from './encoding.ts'

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

/** Bytes decoded at a time: of a large file no more stands in memory as text. */
const PIECE = 1 << 20

/**
 * Text of a file in whatever encoding it was saved. Line ends come out as `\n`, NUL as a space, marks within the text not
 * at all.
 * @throws AskwellError `unreadable-file` for files that are no text, told by their first bytes.
 */
export function decodeText(bytes: Uint8Array): string {
  return [...decodePieces(bytes, encodingOf(bytes))].join('')
}

/**
 * The same piece by piece, cut anywhere, in an encoding that is known.
 * @throws AskwellError `unreadable-file` for files that are no text.
 */
export function* decodePieces(bytes: Uint8Array, encoding: string): Generator<string> {
  if (FOREIGN.some((signature) => begins(bytes, signature))) {
    throw new AskwellError('unreadable-file', words.imports.notContacts)
  }
  const decoder = iconv.getDecoder(encoding)
  let held = ''
  for (let at = 0; at < bytes.length; at += PIECE) yield next(decoder.write(view(bytes, at, at + PIECE)))
  yield next(decoder.end() ?? '') + held.replace('\r', '\n')

  /** A carriage return waits for what follows it. */
  function next(piece: string): string {
    const text = held + piece
    held = text.endsWith('\r') ? '\r' : ''
    return plain(held === '' ? text : text.slice(0, -1))
  }
}

function plain(text: string): string {
  return text.replaceAll('\ufeff', '').replaceAll('\0', ' ').replace(/\r\n?/g, '\n')
}

function view(bytes: Uint8Array, from: number, to: number): Buffer {
  const end = Math.min(to, bytes.length)
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, end - from)
}
