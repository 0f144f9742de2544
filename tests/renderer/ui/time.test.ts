import { beforeAll, describe, expect, test, vi } from 'vitest'
import { daysBetween, formatDay, formatTime, nearDay, nearDayInText } from '../../../renderer/ui/time.ts'

beforeAll(() => {
  vi.stubGlobal('navigator', { language: 'en-GB' })
})

const now = new Date('2026-11-23T22:30:00Z')

test('a day is counted in the zone it is shown in', () => {
  expect(daysBetween(now, '2026-11-23T23:30:00Z', 'Europe/Warsaw')).toBe(1)
  expect(daysBetween(now, '2026-11-23T23:30:00Z', 'America/New_York')).toBe(0)
})

test('days are counted over the change of the clocks', () => {
  expect(daysBetween(new Date('2026-10-24T12:00:00Z'), '2026-10-26T12:00:00Z', 'Europe/Warsaw')).toBe(2)
})

describe('nearDay', () => {
  test.each([
    ['2026-11-23T12:00:00Z', 'Today', 'today'],
    ['2026-11-24T12:00:00Z', 'Tomorrow', 'tomorrow'],
    ['2026-11-22T12:00:00Z', 'Yesterday', 'yesterday'],
    ['2026-11-26T12:00:00Z', 'Thu 26 Nov', 'Thu 26 Nov'],
  ])('%s is %s', (instant, alone, inText) => {
    expect(nearDay(instant, 'Europe/Warsaw', now).replace(',', '')).toBe(alone)
    expect(nearDayInText(instant, 'Europe/Warsaw', now).replace(',', '')).toBe(inText)
  })
})

test('times are written as the zone has them', () => {
  expect(formatTime('2026-11-26T13:00:00Z', 'Europe/Warsaw')).toBe('14:00')
  expect(formatTime('2026-11-26T13:00:00Z', 'Asia/Kolkata')).toBe('18:30')
})

test('another year is named', () => {
  expect(formatDay('2024-03-12T12:00:00Z', 'UTC')).toContain('2024')
})
