import { expect, test } from 'vitest'
import type { IntroducedPerson } from '../../../contract/contacts.ts'
import { introductionRows, shortTree } from '../../../renderer/features/contacts/introductionRows.ts'

const person = (id: string, introducedById: string | null): IntroducedPerson => ({
  id,
  name: `Name ${id}`,
  position: '',
  introducedById,
  reportedBack: null,
})
const chain = (length: number) =>
  Array.from({ length }, (_, at) => person(String(at), at === 0 ? null : String(at - 1)))

test('everyone stands right below whoever introduced them', () => {
  const rows = introductionRows([
    person('root', null),
    person('a', 'root'),
    person('b', 'root'),
    person('a1', 'a'),
    person('a2', 'a'),
  ])
  expect(rows.map((row) => [row.person.id, row.depth, row.introducedBy])).toEqual([
    ['root', 0, ''],
    ['a', 1, 'Name root'],
    ['a1', 2, 'Name a'],
    ['a2', 2, 'Name a'],
    ['b', 1, 'Name root'],
  ])
})

test('a tree that is not long is shown whole', () => {
  const rows = introductionRows(chain(6))
  expect(shortTree(rows, '4')).toEqual({ head: [], between: 0, tail: rows, more: 0 })
})

test('of a long chain stand the root and those nearest, and how many are in between', () => {
  const short = shortTree(introductionRows(chain(50)), '30')
  expect(short.head.map((row) => row.person.id)).toEqual(['0'])
  expect(short.between).toBe(27)
  expect(short.tail.map((row) => row.person.id)).toEqual(
    Array.from({ length: 11 }, (_, at) => String(28 + at)),
  )
  expect(short.more).toBe(11)
})

test('of many referrals stand the first few, and how many more there are', () => {
  const guests = Array.from({ length: 200 }, (_, at) => person(`guest ${at}`, 'host'))
  const short = shortTree(introductionRows([person('host', null), ...guests]), 'host')
  expect(short.tail).toHaveLength(9)
  expect(short.more).toBe(192)
})
