import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { TodayItem, UpcomingInterview } from '../../../domain/today.ts'
import { arrange } from '../../../renderer/features/today/arrange.ts'
import { dueLabel, labelOf } from '../../../renderer/features/today/due.ts'

beforeAll(() => {
  vi.stubGlobal('navigator', { language: 'en-GB' })
})

const now = new Date('2026-11-23T08:00:00Z')

describe('dueLabel', () => {
  test.each([
    ['2026-11-20T08:00:00Z', '3 days late', 'late'],
    ['2026-11-22T08:00:00Z', '1 day late', 'late'],
    ['2026-11-23T05:30:00Z', '2 h late', 'late'],
    ['2026-11-23T07:50:00Z', '10 min late', 'late'],
    ['2026-11-23T08:00:10Z', 'now', 'soon'],
    ['2026-11-23T08:30:00Z', 'in 30 min', 'soon'],
    ['2026-11-23T13:00:00Z', 'in 5 h', 'soon'],
    ['2026-11-24T07:00:00Z', 'Tomorrow, 08:00', 'plain'],
  ])('%s is %s', (dueAt, text, tone) => expect(dueLabel(dueAt, now)).toEqual({ text, tone }))
})

test('a thing for a day is late only once the day is over', () => {
  const promise = (dueAt: string): TodayItem => ({
    kind: 'promise',
    promiseId: 'p',
    contactId: 'c',
    contact: 'Dana',
    interviewId: 'a',
    text: 'Send the plots',
    dueAt,
  })
  expect(labelOf(promise('2026-11-22T22:59:59Z'), now)).toEqual({ text: '1 day late', tone: 'late' })
  expect(labelOf(promise('2026-11-23T22:59:59Z'), now)).toEqual({ text: 'Today', tone: 'soon' })
  expect(labelOf(promise('2026-11-24T22:59:59Z'), now)).toEqual({ text: 'Tomorrow', tone: 'plain' })
})

test('what may be done from a time on is never late', () => {
  const silent = (dueAt: string): TodayItem => ({
    kind: 'silent',
    step: 'write-again',
    contactId: 'c',
    contact: 'Dana',
    interviewId: 'a',
    company: '',
    requestId: 'r',
    dueAt,
  })
  expect(labelOf(silent('2026-11-19T23:00:00Z'), now)).toEqual({ text: 'since Fri 20 Nov', tone: 'plain' })
  expect(labelOf(silent('2026-11-23T06:05:00Z'), now)).toEqual({ text: 'since 07:05', tone: 'plain' })
})

describe('arrange', () => {
  const interview: UpcomingInterview = {
    id: 'a',
    contact: 'Dana',
    company: '',
    startsAt: '2026-11-24T13:00:00Z',
    zone: 'Europe/Warsaw',
    method: 'in-person',
    limitMinutes: 20,
    plannedMinutes: 26,
    status: 'scheduled',
    preparationDone: 0,
    preparationTotal: 2,
    needsRescue: false,
  }
  const prepare = (interviewId: string): TodayItem => ({
    kind: 'prepare',
    contactId: 'c',
    contact: 'Dana',
    dueAt: '2026-11-23T13:00:00Z',
    interviewId,
    checklistItemId: `item-${interviewId}`,
    text: 'Press the jacket',
  })

  test('preparation stands with its interview', () => {
    const { groups, upcoming, dueNow } = arrange(
      { due: [prepare('a')], upcoming: [interview] },
      now,
      'Europe/Warsaw',
    )
    expect(groups).toEqual([])
    expect(upcoming[0]?.due).toHaveLength(1)
    expect(dueNow).toBe(1)
  })

  test('preparation whose interview is not shown is not lost', () => {
    const { groups } = arrange({ due: [prepare('elsewhere')], upcoming: [interview] }, now, 'Europe/Warsaw')
    expect(groups).toEqual([{ group: 'today', items: [prepare('elsewhere')] }])
  })
})
