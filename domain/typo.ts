/** A word of an index and how many records hold it. */
export interface IndexedWord {
  readonly word: string
  readonly count: number
}

/** How many slips of the finger a word of so many letters may hold: a short one would be near to everything. */
function slipsIn(letters: number): number {
  if (letters < 3) return 0
  return letters < 8 ? 1 : 2
}

/**
 * The words a typed one may have been meant for or to begin, the most likely first: those that begin with the same letter,
 * then with fewer slips, then the more frequent. One slip is allowed from three letters on, two from eight.
 * @param typed folded as by `searchTerms`, as are the words
 */
export function nearWords(typed: string, words: Iterable<IndexedWord>): string[] {
  const allowed = slipsIn(typed.length)
  if (allowed === 0) return []
  const near: (IndexedWord & { readonly slips: number; readonly isOther: number })[] = []
  for (const one of words) {
    const slips = slipsToBegin(typed, one.word, allowed)
    if (slips <= allowed) near.push({ ...one, slips, isOther: Number(one.word[0] !== typed[0]) })
  }
  return near
    .sort(
      (a, b) => a.isOther - b.isOther || a.slips - b.slips || b.count - a.count || (a.word < b.word ? -1 : 1),
    )
    .map(({ word }) => word)
}

/**
 * How many slips make a word, or its beginning, of what was typed: a letter wrong, missing, too many, or two neighbours
 * swapped, no letter touched twice (optimal string alignment). Answers some number over `most` when it takes more.
 */
export function slipsToBegin(typed: string, word: string, most: number): number {
  if (word.length < typed.length - most) return most + 1
  const width = Math.min(word.length, typed.length + most)
  // Rows of the usual table, of which only the band that `most` slips can reach is filled.
  let before: number[] = []
  let last = Array.from({ length: width + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row += 1) {
    const current = new Array<number>(width + 1).fill(most + 1)
    let least = most + 1
    if (row <= most) {
      current[0] = row
      least = row
    }
    for (let column = Math.max(1, row - most); column <= Math.min(width, row + most); column += 1) {
      const isSame = typed[row - 1] === word[column - 1]
      const slips = Math.min(
        at(last, column - 1) + (isSame ? 0 : 1),
        at(last, column) + 1,
        at(current, column - 1) + 1,
        isSwap(typed, word, row, column) ? at(before, column - 2) + 1 : most + 1,
      )
      current[column] = slips
      least = Math.min(least, slips)
    }
    // A swap may yet reach back over one row, and costs a slip itself.
    if (least > most && Math.min(...last) >= most) return most + 1
    before = last
    last = current
  }
  return Math.min(...last)
}

function isSwap(typed: string, word: string, row: number, column: number): boolean {
  return row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
