import { expect, test } from 'vitest'
import { byRelevance, everyone, searching } from '../../../domain/contactFilter.ts'
import {
  isFiltered,
  isNarrowed,
  isSameListing,
  readFilter,
  readSort,
  shownSort,
} from '../../../renderer/features/contacts/listing.ts'

test('what was kept is read again, and nonsense is everyone by name', () => {
  const filter = { ...everyone, tags: ['data'], silentDays: 90 }
  expect(readFilter(JSON.stringify(filter))).toEqual(filter)
  expect(readFilter('')).toEqual(everyone)
  expect(readFilter('{"tags":1}')).toEqual(everyone)
  expect(readSort('{"by":"added","isDescending":true}')).toEqual({ by: 'added', isDescending: true })
  expect(readSort('{"by":"shoe size"}')).toEqual(byRelevance)
})

test('a search narrows a list without filtering it', () => {
  expect(isFiltered({ ...everyone, search: 'dana' })).toBe(false)
  expect(isNarrowed({ ...everyone, search: 'dana' })).toBe(true)
  expect(isNarrowed({ ...everyone, search: '  ' })).toBe(false)
  expect(isFiltered({ ...everyone, isUpcoming: true })).toBe(true)
})

test('listings are the same whatever the order of their properties', () => {
  const { filter, sort } = searching('dana')
  expect(isSameListing({ filter, sort }, { sort, filter: { ...everyone, search: 'dana' } })).toBe(true)
  expect(isSameListing(searching('dana'), searching('ines'))).toBe(false)
})

test('without a search the list stands by name', () => {
  expect(shownSort(searching(''))).toEqual({ by: 'name', isDescending: false })
  expect(shownSort(searching('dana'))).toEqual(byRelevance)
})
