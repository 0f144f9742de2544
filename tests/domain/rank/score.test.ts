import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rank } from '../../../domain/rank/score.ts'
import { contactFactors, MOST_WEIGHT, type RankWeights } from '../../../domain/rank/weights.ts'

const weights: fc.Arbitrary<RankWeights> = fc.record({
  relevance: fc.nat(MOST_WEIGHT),
  function: fc.nat(MOST_WEIGHT),
  seniority: fc.nat(MOST_WEIGHT),
  closeness: fc.nat(MOST_WEIGHT),
  recency: fc.nat(MOST_WEIGHT),
  referral: fc.nat(MOST_WEIGHT),
  shared: fc.nat(MOST_WEIGHT),
  openness: fc.nat(MOST_WEIGHT),
  reach: fc.nat(MOST_WEIGHT),
})

const value = fc.oneof(fc.constantFrom(0, 0.3, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }))
const candidates = fc
  .array(
    fc.record({
      name: fc.constantFrom('Dana', 'dana', 'Łukasz', 'Zoë', ''),
      values: fc.array(value, { minLength: contactFactors.length, maxLength: contactFactors.length }),
    }),
    { maxLength: 12 },
  )
  .map((people) =>
    people.map(({ name, values }, at) => ({
      id: `id-${at}`,
      name,
      factors: contactFactors.map((factor, index) => ({ factor, value: values[index] ?? 0 })),
    })),
  )

const idsOf = (ranked: readonly { readonly id: string }[]) => ranked.map(({ id }) => id)

test('a score is the sum of its shares, from 0 to 1, and no better one stands below', () => {
  fc.assert(
    fc.property(candidates, weights, (people, by) => {
      const ranked = rank(people, by)
      expect(idsOf(ranked).toSorted()).toEqual(idsOf(people).toSorted())
      for (const { score, parts } of ranked) {
        expect(score).toBeCloseTo(
          parts.reduce((sum, { share }) => sum + share, 0),
          9,
        )
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1 + 1e-9)
        for (const part of parts) if (by[part.factor] === 0) expect(part.share).toBe(0)
      }
      ranked.slice(1).forEach(({ score }, at) => {
        expect(score).toBeLessThanOrEqual((ranked[at]?.score ?? 1) + 1e-8)
      })
    }),
  )
})

test('a score is the mean of the factors by their weights', () => {
  const factors = [
    { factor: 'relevance' as const, value: 1 },
    { factor: 'closeness' as const, value: 0.5 },
    { factor: 'recency' as const, value: 0 },
  ]
  const by: RankWeights = {
    relevance: 3,
    function: 3,
    seniority: 0,
    closeness: 1,
    recency: 0,
    referral: 0,
    shared: 0,
    openness: 0,
    reach: 0,
  }
  const [dana] = rank([{ id: 'dana', name: 'Dana', factors }], by)
  expect(dana?.score).toBe(0.875)
  expect(dana?.parts.map(({ share }) => share)).toEqual([0.75, 0.125, 0])
})

test('the order they came in changes nothing, equals included', () => {
  fc.assert(
    fc.property(
      candidates.chain((people) =>
        fc.tuple(
          fc.constant(people),
          fc.shuffledSubarray(people, { minLength: people.length, maxLength: people.length }),
        ),
      ),
      weights,
      ([people, shuffled], by) => {
        expect(rank(shuffled, by)).toEqual(rank(people, by))
      },
    ),
  )
})

test('more weight on a factor never puts the best in it below the worst in it', () => {
  fc.assert(
    fc.property(
      candidates,
      weights,
      fc.constantFrom(...contactFactors),
      fc.integer({ min: 1, max: MOST_WEIGHT }),
      (people, by, factor, more) => {
        const worthOf = (id: string) =>
          people.find((person) => person.id === id)?.factors.find((one) => one.factor === factor)?.value ?? 0
        const before = idsOf(rank(people, by))
        const after = idsOf(rank(people, { ...by, [factor]: Math.min(MOST_WEIGHT, by[factor] + more) }))
        const values = people.map(({ id }) => worthOf(id))
        const best = before.filter((id) => worthOf(id) === Math.max(...values))
        const worst = before.filter((id) => worthOf(id) === Math.min(...values))
        for (const a of best) {
          for (const b of worst) {
            if (worthOf(a) === worthOf(b) || before.indexOf(a) > before.indexOf(b)) continue
            expect(after.indexOf(a)).toBeLessThan(after.indexOf(b))
          }
        }
      },
    ),
  )
})

test('without any weight all are equal and stand by name', () => {
  const none: RankWeights = {
    relevance: 0,
    function: 0,
    seniority: 0,
    closeness: 0,
    recency: 0,
    referral: 0,
    shared: 0,
    openness: 0,
    reach: 0,
  }
  const factors = [{ factor: 'relevance' as const, value: 1 }]
  const people = ['Zoë', 'Łukasz', 'dana'].map((name, at) => ({ id: `id-${at}`, name, factors }))
  expect(rank(people, none).map(({ name, score }) => [name, score])).toEqual([
    ['dana', 0],
    ['Łukasz', 0],
    ['Zoë', 0],
  ])
})
