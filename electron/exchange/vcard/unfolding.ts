import { parseHead } from './property.ts'

/** The bytes of one property, gathered from the lines it is folded over. */
export interface Unfolding {
  readonly isQuoted: boolean
  readonly isBase64: boolean
  add(bytes: Buffer): void
  /** Takes the `=` off that a soft line break of quoted-printable leaves behind; false where there is none. */
  takeSoftBreak(): boolean
  whole(): Buffer
}

/** How much of a line is looked at to tell what it is. */
const HEAD = 1024
/** Lines that are joined at a time: a million lines of one byte each must not become a million objects. */
const JOINED = 4096

/** Starts a property with its first line; `head` is the beginning of it. */
export function unfolding(first: Buffer, head: string): Unfolding {
  const joined: Buffer[] = []
  let pieces: Buffer[] = [first]
  return {
    isQuoted: isEncoded(head, 'QUOTED-PRINTABLE'),
    isBase64: isEncoded(head, 'BASE64') || isEncoded(head, 'B'),
    add: (bytes) => {
      if (pieces.length === JOINED) joined.push(Buffer.concat(pieces.splice(0)))
      pieces.push(bytes)
    },
    takeSoftBreak: () => {
      const last = pieces.pop() ?? Buffer.alloc(0)
      const end = endOfText(last)
      const isSoft = last[end - 1] === 0x3d
      pieces.push(isSoft ? last.subarray(0, end - 1) : last)
      return isSoft
    },
    whole: () => {
      const all = [...joined, ...pieces]
      pieces = []
      return all.length === 1 ? (all[0] ?? first) : Buffer.concat(all)
    },
  }
}

/** The beginning of a line, a character for each byte. */
export function headOf(bytes: Buffer): string {
  return bytes.toString('latin1', 0, HEAD)
}

function isEncoded(head: string, encoding: string): boolean {
  // Most lines are told without looking closer.
  if (!head.includes(';') || !head.toUpperCase().includes(encoding)) return false
  return parseHead(head).parameters.some(
    ({ name, values }) =>
      (name === '' || name === 'ENCODING') && values.some((value) => value.toUpperCase() === encoding),
  )
}

function endOfText(bytes: Buffer): number {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0x09)) end -= 1
  return end
}
