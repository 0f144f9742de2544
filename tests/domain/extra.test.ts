import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinExtra } from '../../domain/extra.ts'

const of = (...vcard: readonly string[]) => ({ columns: [], vcard })
const home = ['item1.ADR:;;;Warsaw', 'item1.X-ABLabel:Home']
const work = ['item1.ADR:;;;Pune', 'item1.X-ABLabel:Work']

test('groups of two files that are called alike stay two', () => {
  expect(joinExtra(of(...home), of(...work)).vcard).toEqual([
    ...home,
    'item2.ADR:;;;Pune',
    'item2.X-ABLabel:Work',
  ])
})

test('a group that is here under another name is not added again', () => {
  const both = joinExtra(of(...home), of(...work))
  expect(joinExtra(both, of(...work))).toEqual(both)
  expect(joinExtra(both, of(...home))).toEqual(both)
})

test('two groups with the same label are two', () => {
  const other = ['item1.ADR:;;;Pune', 'item1.X-ABLabel:Home']
  expect(joinExtra(of(...home), of(...other)).vcard).toEqual([
    ...home,
    'item2.ADR:;;;Pune',
    'item2.X-ABLabel:Home',
  ])
})

test('nothing is lost, no group of one is mixed with a group of the other, and again adds nothing', () => {
  const line = fc
    .tuple(
      fc.constantFrom('', 'item1.', 'item2.', 'ITEM1.'),
      fc.constantFrom('ADR', 'X-ABLabel', 'BDAY'),
      fc.nat(3),
    )
    .map(([group, name, value]) => `${group}${name}:${value}`)
  const lines = fc.uniqueArray(line, { maxLength: 6 })
  const bodies = (vcard: readonly string[]) => vcard.map((each) => each.replace(/^\w+\./, ''))
  fc.assert(
    fc.property(lines, lines, (a, b) => {
      const joined = joinExtra(of(...a), of(...b))
      expect(joined.vcard.slice(0, a.length)).toEqual(a)
      const groups = new Set(a.map((each) => /^\w+\./.exec(each)?.[0].toLowerCase()))
      const added = joined.vcard.slice(a.length)
      expect(
        added.filter((each) => /^\w+\./.test(each) && groups.has(/^\w+\./.exec(each)?.[0].toLowerCase())),
      ).toEqual([])
      const missing = bodies(b).filter(
        (each) => !each.startsWith('BDAY') && !bodies(joined.vcard).includes(each),
      )
      expect(missing).toEqual([])
      expect(joinExtra(joined, of(...b))).toEqual(joined)
      expect(joinExtra(of(...a), of(...a))).toEqual(of(...a))
    }),
  )
})
