import type { CsvRecord, Delimiter } from './csv.ts'

/**
 * The records of a well-formed table (RFC 4180) with every character of its fields as it stands, one by one. Ends with
 * whether the table is well formed: behind a quotation mark that is out of place whoever reads has to guess, and papaparse
 * guesses better.
 */
export function* exactCsv(text: string, delimiter: Delimiter): Generator<CsvRecord, boolean> {
  const plainEnd = new RegExp(`[${delimiter}\\r\\n"]`, 'g')
  let cells: string[] = []
  let line = 1
  let start = 1
  let at = 0
  for (;;) {
    const cell = text.startsWith('"', at) ? quoted() : plain()
    if (cell === null) return false
    cells.push(cell)
    if (text.startsWith(delimiter, at)) {
      at += 1
      continue
    }
    if (cells.some((value) => value.trim() !== '')) yield { line: start, cells, broken: false }
    if (at === text.length) return true
    at += text.startsWith('\r\n', at) ? 2 : 1
    line += 1
    start = line
    cells = []
  }

  /** Up to the next delimiter or line end; null when a quotation mark stands in between. */
  function plain(): string | null {
    const from = at
    plainEnd.lastIndex = at
    at = plainEnd.exec(text)?.index ?? text.length
    return text.startsWith('"', at) ? null : text.slice(from, at)
  }

  /** Up to the closing mark; null when there is none or something else than a delimiter or line end follows it. */
  function quoted(): string | null {
    const from = at + 1
    let end = text.indexOf('"', from)
    while (end !== -1 && text.startsWith('"', end + 1)) end = text.indexOf('"', end + 2)
    if (end === -1) return null
    const cell = text.slice(from, end)
    for (let found = cell.indexOf('\n'); found !== -1; found = cell.indexOf('\n', found + 1)) line += 1
    at = end + 1
    const next = text.charAt(at)
    return at === text.length || next === delimiter || next === '\r' || next === '\n'
      ? cell.replaceAll('""', '"')
      : null
  }
}
