import { decodeText } from './decode.ts'

/** A file as the readers of formats get it. */
export interface Source {
  /** Without the archive it came in. */
  readonly bytes: Uint8Array
  /** The bytes as text, decoded when it is first asked for. */
  readonly text: string
}

/** @throws AskwellError `unreadable-file`, on asking for the text of a file that is none. */
export function sourceOf(bytes: Uint8Array): Source {
  let text: string | null = null
  return {
    bytes,
    get text() {
      text ??= decodeText(bytes)
      return text
    },
  }
}
