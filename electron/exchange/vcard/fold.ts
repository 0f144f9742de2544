/** Octets on one line, without its end (RFC 6350, section 3.2; RFC 5545, section 3.1). */
const OCTETS = 75

/** A line folded as vCard and iCalendar want it, with its line ends; a character is never split. */
export function folded(line: string): string {
  const bytes = Buffer.from(line)
  if (bytes.length <= OCTETS) return `${line}\r\n`
  const pieces: string[] = []
  for (let from = 0; from < bytes.length; ) {
    // A line that goes on begins with a space, which counts too.
    let to = Math.min(from + (from === 0 ? OCTETS : OCTETS - 1), bytes.length)
    while (((bytes[to] ?? 0) & 0xc0) === 0x80) to -= 1
    pieces.push(bytes.toString('utf8', from, to))
    from = to
  }
  return `${pieces.join('\r\n ')}\r\n`
}
