import { contactsIn } from './archive.ts'
import { decodeText } from './decode.ts'

/** A file as the readers of formats get it. */
export interface Source {
  /** Without the archive it came in. */
  readonly bytes: Uint8Array
  /** The bytes as text, decoded when it is first asked for. */
  readonly text: string
}

/**
 * A file, or the one file of contacts in it where it is a ZIP archive.
 * @throws AskwellError `unreadable-file` for an archive without one, and on asking for the text of a file that is none.
 */
export function sourceOf(file: Uint8Array): Source {
  const bytes = contactsIn(file)
  let text: string | null = null
  return {
    bytes,
    get text() {
      text ??= decodeText(bytes)
      return text
    },
  }
}
