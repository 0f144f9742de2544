import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isTouchLate, nextTouchText, touchChoiceOf } from '../../../renderer/features/contacts/touch.ts'

beforeEach(() => vi.stubGlobal('navigator', { language: 'en-GB' }))
afterEach(() => vi.unstubAllGlobals())

const now = new Date('2026-11-23T10:00:00Z')

test.each([
  ['2026-12-05', 'Next in 12 days, Saturday 5 December'],
  ['2026-11-24', 'Next tomorrow, Tuesday 24 November'],
  ['2026-11-23', 'Due today, Monday 23 November'],
  ['2026-11-22', '1 day late, since Sunday 22 November'],
  ['2027-11-23', 'Next in 365 days, 23 Nov 2027'],
])('%s is told in words', (day, text) => {
  expect(nextTouchText(day, now)).toBe(text)
  expect(isTouchLate(day, now)).toBe(day < '2026-11-23')
})

test('an interval that is none of the usual ones is one’s own', () => {
  expect([null, 30, 90, 180, 365, 45].map(touchChoiceOf)).toEqual([
    'never',
    'month',
    'quarter',
    'half',
    'year',
    'own',
  ])
})
