import { contactsIn } from './archive.ts'
import { decodePieces } from './decode.ts'
import { encodingOf } from './encoding.ts'

/** A file as the readers of formats get it. */
export interface Source {
  /** Without the archive it came in. */
  readonly bytes: Uint8Array
  /** The beginning of the text, a million characters or a little more: enough to tell what the file is. */
  readonly head: string
  /** The bytes as text, decoded each time it is asked for and not kept. A large file is better read in pieces. */
  readonly text: string
  /** The text piece by piece, cut anywhere; none is kept. */
  pieces(): Iterable<string>
  /** To be called now and then by whoever goes through the bytes: throws `cancelled` once the person has asked to stop. */
  look(): void
}

/** About as many characters of a file are looked at to tell what it is. */
const HEAD = 1_000_000

/**
 * A file, or the one file of contacts in it where it is a ZIP archive.
 * @param look what is called for every piece that is read, and may throw
 * @throws AskwellError `unreadable-file` for an archive without one, and on asking for the text of a file that is none.
 */
export function sourceOf(file: Uint8Array, look: () => void = () => undefined): Source {
  const bytes = contactsIn(file)
  let encoding: string | null = null
  let head: string | null = null
  return {
    bytes,
    get head() {
      head ??= beginning(pieces())
      return head
    },
    get text() {
      return [...pieces()].join('')
    },
    pieces,
    look,
  }

  function* pieces(): Iterable<string> {
    encoding ??= encodingOf(bytes)
    for (const piece of decodePieces(bytes, encoding)) {
      look()
      yield piece
    }
  }
}

function beginning(pieces: Iterable<string>): string {
  let head = ''
  for (const piece of pieces) {
    head += piece
    if (head.length >= HEAD) break
  }
  return head
}
