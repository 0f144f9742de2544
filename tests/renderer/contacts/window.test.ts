import { expect, test } from 'vitest'
import { PAGE } from '../../../renderer/features/contacts/queries.ts'
import { pagesOf, totalOf } from '../../../renderer/features/contacts/window.ts'

test('only the pages in sight are fetched', () => {
  expect(pagesOf(0, 12)).toEqual([0])
  expect(pagesOf(PAGE - 5, PAGE + 4)).toEqual([0, 1])
  expect(pagesOf(1000 * PAGE - 12, 1000 * PAGE - 1)).toEqual([999])
})

test('a range that is not known yet is the first page', () => {
  expect(pagesOf(0, 0)).toEqual([0])
  expect(pagesOf(-1, -1)).toEqual([0])
})

test('until the count has come, the first page says how many there are at least', () => {
  expect(totalOf(undefined, undefined)).toBe(0)
  expect(totalOf(undefined, 100)).toBe(100)
  expect(totalOf(2318, 100)).toBe(2318)
  expect(totalOf(0, 0)).toBe(0)
})
