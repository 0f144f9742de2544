const wordsIn = new Intl.Segmenter('en', { granularity: 'word' })
const sentencesIn = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The words of a text, in any script. */
export function countWords(text: string): number {
  let count = 0
  for (const { isWordLike } of wordsIn.segment(text)) if (isWordLike === true) count += 1
  return count
}

/** The sentences of a text; a line that ends is the end of a sentence too. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => [...sentencesIn.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '')
}

const greeting = /^(dear|hello|hi|hey|good (morning|afternoon|evening|day))\b/i

/** The first sentence that says something: a line that only greets is none. */
export function firstSentence(text: string): string {
  return sentencesOf(text).find((sentence) => !greeting.test(sentence) || countWords(sentence) > 5) ?? ''
}

/** Gaps still to fill: fields in braces, and words in square brackets as templates from elsewhere have them. */
export function unfilled(text: string): number {
  return text.match(/\{[\p{L} ]{1,40}\}|\[[\p{L}][^[\]\n]{0,60}\]/gu)?.length ?? 0
}
