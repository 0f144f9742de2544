import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearWords, slipsToBegin } from '../../domain/typo.ts'

/** The definition, without a table: the last letters are the same, swapped, wrong, too many or missing. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)]
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return Math.min(
    distance(restA, restB) + (a.at(-1) === b.at(-1) ? 0 : 1),
    distance(restA, b) + 1,
    distance(a, restB) + 1,
    isSwap ? distance(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  )
}

function distanceToBegin(typed: string, word: string): number {
  const beginnings = Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length))
  return Math.min(...beginnings.map((beginning) => distance(typed, beginning)))
}

const letters = (least: number, most: number) =>
  fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: least, maxLength: most }).map((all) => all.join(''))

test('slips are counted as by the definition, as far as they count', () => {
  fc.assert(
    fc.property(letters(1, 6), letters(0, 7), fc.constantFrom(1, 2), (typed, word, most) => {
      const exact = distanceToBegin(typed, word)
      const slips = slipsToBegin(typed, word, most)
      if (exact <= most) expect(slips).toBe(exact)
      else expect(slips).toBeGreaterThan(most)
    }),
    { numRuns: 1500, seed: 7 },
  )
})

test('near words are those within the slips a length allows, the likeliest first', () => {
  const vocabulary = fc.uniqueArray(fc.record({ word: letters(1, 7), count: fc.nat(3) }), {
    selector: ({ word }) => word,
    maxLength: 12,
  })
  fc.assert(
    fc.property(letters(1, 8), vocabulary, (typed, words) => {
      const allowed = typed.length < 3 ? -1 : typed.length < 8 ? 1 : 2
      const near = nearWords(typed, words)
      expect([...near].sort()).toEqual(
        words
          .map(({ word }) => word)
          .filter((word) => distanceToBegin(typed, word) <= allowed)
          .sort(),
      )
      const rank = (word: string) => [
        word[0] === typed[0] ? 0 : 1,
        distanceToBegin(typed, word),
        -(words.find((one) => one.word === word)?.count ?? 0),
      ]
      for (const [at, word] of near.slice(1).entries()) {
        expect(compare(rank(near[at] ?? ''), rank(word))).toBeLessThanOrEqual(0)
      }
    }),
    { numRuns: 300, seed: 7 },
  )
})

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}

test.each([
  ['dnaa', 'dana'],
  ['oakfor', 'okafor'],
  ['okafr', 'okafor'],
  ['nortw', 'northwind'],
  ['sceintits', 'scientist'],
])('%s was meant for %s', (typed, word) => {
  expect(nearWords(typed, [{ word, count: 1 }])).toEqual([word])
})

test.each([
  ['da', 'de'],
  ['dana', 'dnxa'],
  ['dana', 'nxad'],
])('%s was not meant for %s', (typed, word) => {
  expect(nearWords(typed, [{ word, count: 1 }])).toEqual([])
})
