import { beforeEach, describe, expect, test, vi } from 'vitest'
import { homeText, movedToZone, nearText, startText } from '../../../renderer/features/interviews/when.ts'

const tokyo = { startsAt: '2026-12-03T10:00:00Z', zone: 'Asia/Tokyo' } as const

beforeEach(() => {
  vi.stubGlobal('navigator', { language: 'en-GB' })
  vi.useFakeTimers({ now: Date.parse('2026-11-23T08:00:00Z') })
  return () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  }
})

describe('when an interview starts', () => {
  test('is said by the clock where one goes, the one at home beside it', () => {
    expect(startText({ ...tokyo, method: 'in-person' }, 'Europe/Warsaw')).toBe(
      'Thu 3 Dec, 19:00 in Tokyo (11:00 at home)',
    )
    const early = { startsAt: '2026-12-03T00:00:00Z', zone: 'Asia/Tokyo', method: 'in-person' } as const
    expect(startText(early, 'America/New_York')).toBe('Thu 3 Dec, 09:00 in Tokyo (Wed 2 Dec, 19:00 at home)')
  })

  test('is said by the clock at home for a call, the other one beside it', () => {
    expect(startText({ ...tokyo, method: 'video' }, 'Europe/Warsaw')).toBe(
      'Thu 3 Dec, 11:00 (19:00 in Tokyo)',
    )
    expect(startText({ ...tokyo, method: 'phone' }, 'America/Los_Angeles')).toBe(
      'Thu 3 Dec, 02:00 (19:00 in Tokyo)',
    )
  })

  test('names the other day where it is another', () => {
    const late = { startsAt: '2026-12-03T20:00:00Z', zone: 'Asia/Tokyo', method: 'phone' } as const
    expect(startText(late, 'Europe/Warsaw')).toBe('Thu 3 Dec, 21:00 (Fri 4 Dec, 05:00 in Tokyo)')
  })

  test('names no place where the clocks agree', () => {
    expect(startText({ ...tokyo, method: 'video' }, 'Asia/Seoul')).toBe('Thu 3 Dec, 19:00')
  })

  test('is told by the clock at home only where that is another', () => {
    expect(homeText(tokyo, 'Europe/Warsaw')).toBe('Thu 3 Dec, 11:00')
    expect(homeText(tokyo, 'Asia/Seoul')).toBe('')
    expect(homeText({ ...tokyo, startsAt: null }, 'Europe/Warsaw')).toBe('')
  })

  test('is not known before one is agreed', () => {
    expect(startText({ startsAt: null, zone: 'Asia/Tokyo', method: 'video' }, 'Asia/Tokyo')).toBe(
      'No time yet',
    )
  })
})

describe('how near it is', () => {
  const now = new Date('2026-11-23T08:00:00Z')
  test.each([
    ['2026-11-23T10:00:00Z', 'today'],
    ['2026-11-24T10:00:00Z', 'tomorrow'],
    ['2026-11-27T10:00:00Z', 'in 4 days'],
    ['2027-01-27T10:00:00Z', ''],
    ['2026-11-22T10:00:00Z', ''],
  ])('%s is %s', (startsAt, text) => {
    expect(nearText({ startsAt, zone: 'Europe/Warsaw' }, now)).toBe(text)
  })
})

test('another zone keeps the time on the clock, also across a change of clocks', () => {
  expect(movedToZone('2026-11-26T13:00:00Z', 'Europe/Warsaw', 'Europe/London')).toBe('2026-11-26T14:00:00Z')
  expect(movedToZone('2026-03-20T13:00:00Z', 'Europe/Warsaw', 'America/New_York')).toBe(
    '2026-03-20T18:00:00Z',
  )
  expect(movedToZone(null, 'Europe/Warsaw', 'Europe/London')).toBeNull()
})
