import { expect, test } from 'vitest'
import { knownTags } from '../../../renderer/features/contacts/knownTags.ts'

const tags = [
  { tag: 'open-data', count: 2 },
  { tag: 'data', count: 14 },
  { tag: 'Łódź', count: 3 },
  { tag: 'devices', count: 40 },
]
const found = (typed: string, leftOut: readonly string[] = []) =>
  knownTags(tags, typed, leftOut).map(({ id }) => id)

test('those that begin with what was typed come first, then the most used', () => {
  expect(found('d')).toEqual(['devices', 'data', 'Łódź', 'open-data'])
  expect(found('data')).toEqual(['data', 'open-data'])
})

test('accents and case do not matter, and chosen ones are left out', () => {
  expect(found('lodz')).toEqual(['Łódź'])
  expect(found('DATA', ['data'])).toEqual(['open-data'])
})

test('of thousands the first fifty are shown', () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({ tag: `tag ${index}`, count: index }))
  expect(knownTags(many, '', [])).toHaveLength(50)
  expect(knownTags(many, '', [])[0]?.id).toBe('tag 4999')
})
