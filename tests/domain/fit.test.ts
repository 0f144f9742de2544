import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plannedMinutes } from '../../domain/agenda.ts'
import { type Fit, type FitItem, fitAgenda } from '../../domain/fit.ts'
import { words } from '../../domain/words/words.ts'

interface Named extends FitItem {
  readonly name: string
}

const item = (
  name: string,
  kind: FitItem['kind'],
  minutes: number,
  importance: FitItem['importance'] = 'should',
): Named => ({ name, kind, minutes, importance })

const keptNames = (fit: Fit<Named>) => (fit.kind === 'cannot-fit' ? [] : fit.kept.map(({ name }) => name))
const droppedNames = (fit: Fit<Named>) =>
  fit.kind === 'fitted' ? fit.dropped.map((drop) => [drop.item.name, drop.reason]) : []

const open = item('open', 'opening', 2, 'must')
const close = item('close', 'closing', 3, 'must')

test('what is within the limit is kept whole, buffers too', () => {
  const items = [open, item('a', 'question', 10), item('rest', 'buffer', 5), close]
  expect(fitAgenda(items, 20)).toEqual({ kind: 'fits', minutes: 20, kept: items })
  expect(fitAgenda([], 20)).toEqual({ kind: 'fits', minutes: 0, kept: [] })
})

test('opening and closing alone over the limit cannot fit', () => {
  expect(fitAgenda([open, item('a', 'question', 1), close], 4)).toEqual({
    kind: 'cannot-fit',
    needed: 5,
    limit: 4,
  })
  expect(keptNames(fitAgenda([open, item('a', 'question', 1), close], 5))).toEqual(['open', 'close'])
})

test('buffers go before anything else does, however important', () => {
  const items = [open, item('rest', 'buffer', 4, 'must'), item('a', 'question', 3, 'could'), close]
  expect(droppedNames(fitAgenda(items, 8))).toEqual([['rest', 'buffer']])
  const tight = fitAgenda([...items, item('b', 'question', 9, 'could')], 15)
  expect(keptNames(tight)).toEqual(['open', 'close', 'b'])
})

test('only as many buffers go as must', () => {
  const items = [open, item('x', 'buffer', 1), item('a', 'question', 3), item('y', 'buffer', 2), close]
  expect(keptNames(fitAgenda(items, 10))).toEqual(['open', 'a', 'y', 'close'])
  expect(keptNames(fitAgenda(items, 9))).toEqual(['open', 'x', 'a', 'close'])
  expect(keptNames(fitAgenda(items, 8))).toEqual(['open', 'a', 'close'])
})

test('two short musts stand before one long must, and any must before many others', () => {
  const musts = [
    item('long', 'question', 10, 'must'),
    item('p', 'share', 5, 'must'),
    item('q', 'question', 5, 'must'),
  ]
  expect(droppedNames(fitAgenda(musts, 10))).toEqual([['long', 'poorer-use']])
  const many = [...'abcde'].map((name) => item(name, 'question', 2))
  const fit = fitAgenda([...many, item('must', 'question', 9, 'must')], 10)
  expect(keptNames(fit)).toEqual(['must'])
  expect(droppedNames(fit)).toContainEqual(['a', 'less-important'])
})

test('of equals the earlier stays; more minutes used comes first', () => {
  expect(droppedNames(fitAgenda([item('a', 'question', 3), item('b', 'question', 3)], 5))).toEqual([
    ['b', 'later'],
  ])
  expect(keptNames(fitAgenda([item('a', 'question', 3), item('b', 'question', 4)], 5))).toEqual(['b'])
  expect(droppedNames(fitAgenda([item('a', 'question', 9), item('b', 'question', 4)], 5))).toEqual([
    ['a', 'too-long'],
  ])
})

test('the same item twice is two items', () => {
  const twice = item('a', 'question', 3)
  expect(keptNames(fitAgenda([twice, twice, twice], 7))).toEqual(['a', 'a'])
})

test('every reason reads as a sentence', () => {
  expect(words.fit.leftOff('Which tools are new?', 'less-important')).toBe(
    '“Which tools are new?” is left off: more important items need the time.',
  )
  expect(words.fit.cannotFit(23, 20)).toContain('take 23 minutes; the limit is 20')
})

const anyItem: fc.Arbitrary<Named> = fc.record({
  name: fc.constant('x'),
  kind: fc.constantFrom('question', 'question', 'question', 'share', 'buffer', 'opening', 'closing'),
  minutes: fc.integer({ min: 1, max: 9 }),
  importance: fc.constantFrom('must', 'should', 'could'),
})
const competing = anyItem.map((one): Named => ({ ...one, kind: one.kind === 'share' ? 'share' : 'question' }))
const agenda = fc.oneof(
  { weight: 9, arbitrary: fc.array(anyItem, { maxLength: 18, size: 'max' }) },
  { weight: 1, arbitrary: fc.array(competing, { minLength: 10, maxLength: 18, size: 'max' }) },
)

/** The rule by trying every set: null where nothing can be proposed, else a bit for each index kept. */
function bruteForce(items: readonly Named[], limit: number): number | null {
  const sum = (which: (item: Named) => boolean) => plannedMinutes(items.filter(which))
  if (sum((one) => one.kind === 'opening' || one.kind === 'closing') > limit) return null
  const buffersOnly = sum((one) => one.kind !== 'buffer') <= limit
  const free = items.flatMap(({ kind }, index) =>
    (buffersOnly ? kind === 'buffer' : kind === 'question' || kind === 'share') ? [index] : [],
  )
  const fixed = items.reduce((set, { kind }, index) => {
    const stays = kind === 'opening' || kind === 'closing' || (buffersOnly && kind !== 'buffer')
    return stays ? set | (1 << index) : set
  }, 0)
  const room = limit - plannedMinutes(items.filter((_, index) => fixed & (1 << index)))
  // Weights far apart enough that no count reaches the next: at most 18 items of at most 9 minutes.
  const weight = { must: 1e9, should: 1e6, could: 1e3 }
  const minutes = free.map((index) => items[index]?.minutes ?? 0)
  const worths = free.map((index, at) => weight[items[index]?.importance ?? 'could'] + (minutes[at] ?? 0))
  let best = { worth: -1, set: 0 }
  for (let set = 0; set < 1 << free.length; set++) {
    let used = 0
    let worth = 0
    // The first free item is the highest bit, so that of equal sets the greater number keeps earlier items.
    for (let at = 0; at < free.length; at++) {
      if (((set >> (free.length - 1 - at)) & 1) === 0) continue
      used += minutes[at] ?? 0
      worth += worths[at] ?? 0
    }
    if (used <= room && worth >= best.worth) best = { worth, set }
  }
  return free.reduce((kept, index, at) => kept | (((best.set >> (free.length - 1 - at)) & 1) << index), fixed)
}

test('5,000 agendas are fitted as trying every set would', () => {
  fc.assert(
    fc.property(agenda, fc.integer({ min: 1, max: 60 }), (items, limit) => {
      const expected = plannedMinutes(items) <= limit ? 2 ** items.length - 1 : bruteForce(items, limit)
      const fit = fitAgenda(items, limit)
      if (fit.kind === 'cannot-fit') return expected === null
      const kept = fit.kept.reduce((set, one) => set | (1 << items.indexOf(one)), 0)
      return kept === expected
    }),
    { numRuns: 5000 },
  )
})

test('kept and dropped share out the very items in their order, within the limit, the same every time', () => {
  fc.assert(
    fc.property(agenda, fc.integer({ min: 1, max: 60 }), (items, limit) => {
      const fit = fitAgenda(items, limit)
      expect(fitAgenda(structuredClone(items), limit)).toEqual(fit)
      if (fit.kind === 'cannot-fit') return
      const dropped = fit.kind === 'fitted' ? fit.dropped.map((drop) => drop.item) : []
      const inOrder = [...fit.kept, ...dropped].toSorted((a, b) => items.indexOf(a) - items.indexOf(b))
      expect(inOrder).toEqual(items)
      inOrder.forEach((one, index) => void expect(one).toBe(items[index]))
      expect(fit.minutes).toBe(plannedMinutes(fit.kept))
      expect(fit.minutes).toBeLessThanOrEqual(limit)
      expect(dropped.some(({ kind }) => kind === 'opening' || kind === 'closing')).toBe(false)
      if (dropped.some(({ kind }) => kind !== 'buffer')) {
        expect(fit.kept.some(({ kind }) => kind === 'buffer')).toBe(false)
      }
    }),
    { numRuns: 1000 },
  )
})

test('of 200 items as many are kept as fill 600 minutes to the last', () => {
  const items = Array.from({ length: 200 }, (_, index) =>
    item(`${index}`, 'question', 1 + ((index * 7) % 11), (['must', 'should', 'could'] as const)[index % 3]),
  )
  const fit = fitAgenda(items, 600)
  expect(fit.kind === 'fitted' && fit.minutes).toBe(600)
})
