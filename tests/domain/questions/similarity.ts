import { foldForIndex } from '../../../domain/fold.ts'

/** Words that a question is put together with; they say nothing of what it asks. */
const frame = new Set(
  `a about after an and are as at be been between by can could did do does for from had has have how i if in into is it
  its like may me most my no not of on one or our out should so some someone somebody than that the their them then
  there these they thing this those to up us was were what when where which who whom whose why will with would you your`.split(
    /\s+/,
  ),
)

/** What a question asks about: its words without the frame, each cut back to what its forms have in common. */
function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    foldForIndex(text)
      .split(' ')
      .filter((word) => !frame.has(word))
      .map((word) => word.replace(/(?<=...)(?:ing|ed|es|s|e)$/, '')),
  )
}

/** The words two questions share among all that either has (Jaccard), 0 to 1. */
export function sharedWords(one: string, other: string): number {
  const [a, b] = [contentWords(one), contentWords(other)]
  return shared(a, b) / Math.max(1, new Set([...a, ...b]).size)
}

/** How alike two questions are spelt: twice the runs of three letters they share among those of both (Dice), 0 to 1. */
export function sharedLetters(one: string, other: string): number {
  const [a, b] = [trigrams(one), trigrams(other)]
  return (2 * shared(a, b)) / (a.size + b.size)
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((each) => other.has(each)).length
}

function trigrams(text: string): ReadonlySet<string> {
  const padded = `  ${foldForIndex(text)} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}
