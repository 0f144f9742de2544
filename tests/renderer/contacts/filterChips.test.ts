import { expect, test } from 'vitest'
import { type ContactFilter, everyone } from '../../../domain/contactFilter.ts'
import { filterChips } from '../../../renderer/features/contacts/filterChips.ts'

const full: ContactFilter = {
  search: 'dana',
  tags: ['data', 'hiring'],
  companyId: 'northwind',
  statuses: ['none', 'asked'],
  sources: ['linkedin', 'google'],
  silentDays: 1,
  isUpcoming: true,
  isTouchDue: true,
}

test('each thing asked for is a chip in words', () => {
  expect(filterChips(full, 'Northwind Health').map(({ label }) => label)).toEqual([
    'data',
    'hiring',
    'Northwind Health',
    'No interview yet or Asked',
    'LinkedIn or Google Contacts',
    'Not in touch for 1 day',
    'Interview coming up',
    'Time to get in touch',
  ])
  expect(filterChips(everyone, '')).toEqual([])
})

test('taking every chip away leaves the search alone', () => {
  let filter = full
  for (let left = filterChips(filter, '').length; left > 0; left -= 1) {
    const [chip] = filterChips(filter, '')
    filter = chip?.without ?? filter
    expect(filterChips(filter, '')).toHaveLength(left - 1)
  }
  expect(filter).toEqual({ ...everyone, search: 'dana' })
})
