/** Columns with two spaces between, as wide as their longest cell; `heads` first. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, ...rows]
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => width(line[column] ?? ''))))
  return lines
    .map((line) =>
      line.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join('  '),
    )
    .map((line) => line.trimEnd())
    .join('\n')
}

const wide = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{Emoji_Presentation}]/u
const narrow = /[\p{M}\p{Cf}]/u

/** Places a text takes in a terminal: two for wide scripts, none for marks. */
function width(text: string): number {
  let places = 0
  for (const character of text) places += narrow.test(character) ? 0 : wide.test(character) ? 2 : 1
  return places
}

/**
 * Text that a terminal shows and does not obey: control characters, and those that turn the direction of what
 * follows, become a sign of their own. Line breaks and tabs stay.
 */
export function printable(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '�')
}
