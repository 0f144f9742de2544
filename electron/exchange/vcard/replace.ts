/** Longer texts are gone through piece by piece. */
const PIECE = 1_000_000

/**
 * `String.replace` for texts of any length: it notes down every match before it writes any, which for notes of 60 MB that
 * hardly hold anything else takes gigabytes. No match is cut apart that begins with a backslash or a carriage return and
 * is two characters long.
 */
export function replaceAll(
  text: string,
  pattern: RegExp,
  replacement: string | ((match: string, ...groups: string[]) => string),
): string {
  const turn = (piece: string) =>
    typeof replacement === 'string'
      ? piece.replace(pattern, replacement)
      : piece.replace(pattern, replacement)
  if (text.length <= PIECE) return turn(text)
  if (text.search(pattern) === -1) return text
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const to = cut(text, from)
    pieces.push(turn(text.slice(from, to)))
    from = to
  }
  return pieces.join('')
}

/** Where a piece may end: behind no backslash that escapes what follows, and within no line end. */
function cut(text: string, from: number): number {
  const at = from + PIECE
  let first = at
  while (first > from && text[first - 1] === '\\') first -= 1
  const isEscaping = (at - first) % 2 === 1
  const to = isEscaping ? at + 1 : at
  return text.startsWith('\r\n', to - 1) ? to + 1 : to
}
