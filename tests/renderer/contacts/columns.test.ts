import { expect, test } from 'vitest'
import type { ContactRow } from '../../../contract/contactList.ts'
import {
  columnIds,
  columns,
  columnTemplate,
  fittingColumns,
  readColumns,
  underName,
  usualColumns,
  writeColumns,
} from '../../../renderer/features/contacts/columns.ts'

const row: ContactRow = {
  id: 'dana',
  name: 'Dana Okafor',
  company: 'Northwind Health',
  position: '',
  email: 'dana@example.com',
  phone: '',
  location: '',
  tags: ['data', 'hiring'],
  status: 'scheduled',
  lastInteractionAt: null,
  addedAt: '2026-11-22T11:00:00Z',
  source: 'referral',
}

test('a choice is kept and found again, also the choice of nothing', () => {
  for (const chosen of [[], ['company'], usualColumns, columnIds] as const) {
    expect(readColumns(writeColumns(chosen))).toEqual(chosen)
  }
  expect(readColumns('')).toEqual(usualColumns)
  expect(readColumns('company,nonsense')).toEqual(['company'])
})

test('only columns that have room are shown, the first ones first', () => {
  expect(fittingColumns(columnIds, 0)).toEqual([])
  expect(fittingColumns(columnIds, 10_000)).toEqual(columnIds)
  for (let width = 300; width < 2000; width += 50) {
    const shown = fittingColumns(columnIds, width)
    expect(columnIds.slice(0, shown.length)).toEqual(shown)
    const taken = shown.reduce((sum, id) => sum + columns[id].width, 0)
    expect(taken).toBeLessThan(width)
  }
})

test('a template has one track for the name and one for each column', () => {
  expect(columnTemplate(['company', 'status']).match(/minmax\([^)]*\)|\d+px/g)).toHaveLength(3)
})

test('under the name stand the first two columns that say something, and no status', () => {
  expect(underName(row, columnIds)).toEqual(['Northwind Health', 'dana@example.com'])
  expect(underName(row, ['status', 'tags'])).toEqual(['data, hiring'])
  expect(underName(row, [])).toEqual([])
})
