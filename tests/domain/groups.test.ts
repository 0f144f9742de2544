import { expect, test } from 'vitest'
import { groupsOf } from '../../domain/groups.ts'

test('those that hang together by any way are one group', () => {
  const groups = groupsOf([
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
    ['b', 'd'],
    ['a', 'd'],
  ])
  expect(groups.map((group) => group.toSorted().join(''))).toEqual(['abcd', 'ef'])
})
