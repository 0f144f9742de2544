import fc from 'fast-check'
import { expect, test } from 'vitest'
import { act } from '../../../domain/meeting/act.ts'
import { latestMoment } from '../../../domain/meeting/run.ts'
import { spentMinutes } from '../../../domain/meeting/spent.ts'
import { meetingTimes } from '../../../domain/meeting/times.ts'
import { levelAt, warningsOf } from '../../../domain/meeting/warnings.ts'
import { after, agenda, anyActions, anyAgenda, begun, ms } from './runs.ts'

const run = begun(agenda('opening 2', 'question 5', 'question 5', 'closing 3'))
const ticked = (minute: number) => act(run, { kind: 'tick', itemId: 'a' }, after(minute))

test('on time at the start, with the minutes in hand that the limit leaves', () => {
  const times = meetingTimes(run, 20, ms(0))
  expect(times).toMatchObject({ elapsed: 0, left: 1200, stop: ms(20), ahead: 0, level: 'calm' })
  expect(times.projectedEnd).toBe(ms(15))
  expect(times.upcoming.map(({ beginsAt }) => beginsAt)).toEqual([0, 2, 7, 12].map(ms))
})

test('one falls behind once an item takes longer, and comes ahead by what takes less', () => {
  expect(meetingTimes(ticked(5), 20, ms(5)).ahead).toBe(-3)
  expect(meetingTimes(run, 20, ms(4)).ahead).toBe(-2)
  expect(meetingTimes(run, 20, ms(2.9)).ahead).toBe(0)
  expect(meetingTimes(act(ticked(2), { kind: 'skip', itemId: 'b' }, after(3)), 20, ms(3)).ahead).toBe(4)
  expect(
    meetingTimes(act(run, { kind: 'extra', itemId: 'a', extraMinutes: 1 }, after(1)), 20, ms(1)).ahead,
  ).toBe(-1)
})

test('an agenda that is longer than the limit is behind from the start', () => {
  expect(meetingTimes(run, 10, ms(0)).ahead).toBe(-5)
})

test('without a limit there is no stop and no warning, and 20 minutes are taken for the pace', () => {
  const long = begun(agenda('question 30'))
  expect(meetingTimes(long, null, ms(0))).toMatchObject({ stop: null, left: null, level: 'calm', ahead: -10 })
  expect(meetingTimes(run, null, ms(0)).ahead).toBe(0)
  expect(meetingTimes(long, null, ms(500)).level).toBe('calm')
})

test('when they must leave, that is the stop, and the plan where it is sooner', () => {
  const cut = act(ticked(2), { kind: 'leave', leaveAt: after(12) }, after(2))
  expect(meetingTimes(cut, 20, ms(2))).toMatchObject({ stop: ms(12), left: 600, ahead: 2 })
  const longer = act(run, { kind: 'leave', leaveAt: after(40) }, after(0))
  expect(meetingTimes(longer, 20, ms(0))).toMatchObject({ stop: ms(40), ahead: 0 })
})

test('nothing planned has no pace', () => {
  expect(meetingTimes(begun([]), 20, ms(3))).toMatchObject({ ahead: null, current: null, left: 17 * 60 })
})

test('time that is over counts on below zero', () => {
  expect(meetingTimes(run, 20, ms(21))).toMatchObject({
    left: -60,
    level: 'over',
    current: { left: -19 * 60 },
  })
})

test('it warns at a fifth and at a twentieth of the time', () => {
  expect(warningsOf(ms(0), ms(20)).map(({ level, at, before }) => [level, at, before])).toEqual([
    ['closing', ms(16), 240_000],
    ['last', ms(19), 60_000],
  ])
  expect([15.99, 16, 18.99, 19, 19.99, 20].map((minute) => levelAt(ms(0), ms(20), ms(minute)))).toEqual([
    'calm',
    'closing',
    'closing',
    'last',
    'last',
    'over',
  ])
  expect(warningsOf(ms(0), null)).toEqual([])
  expect(warningsOf(ms(0), ms(0))).toEqual([])
})

test('what each item took, in whole minutes an agenda can plan', () => {
  const ended = act(act(ticked(4), { kind: 'tick', itemId: 'b' }, after(4.2)), { kind: 'end' }, after(14))
  expect(spentMinutes(ended).map(({ used }) => used)).toEqual([4, 1, 10, null])
  const skipped = act(ended, { kind: 'resume' }, after(14))
  const passed = act(skipped, { kind: 'skip', itemId: 'c' }, after(16))
  expect(spentMinutes(act(passed, { kind: 'end' }, after(16.4))).map(({ used }) => used)).toEqual([
    4,
    1,
    null,
    null,
  ])
})

test('no time is negative, and no item begins before another, whatever was done and whatever the clock says', () => {
  fc.assert(
    fc.property(
      anyAgenda,
      anyActions,
      fc.integer({ min: -60, max: 120 }),
      fc.option(fc.integer({ min: 1, max: 60 })),
      (items, actions, minute, limit) => {
        const at = actions.reduce((now, [action, moment]) => act(now, action, after(moment)), begun(items))
        const now = Math.max(ms(minute), latestMoment(at))
        const times = meetingTimes(at, limit, now)
        expect(times.elapsed).toBeGreaterThanOrEqual(0)
        expect(times.current?.used ?? 0).toBeGreaterThanOrEqual(0)
        expect(times.projectedEnd).toBeGreaterThanOrEqual(now)
        const begins = times.upcoming.map(({ beginsAt }) => beginsAt)
        expect(begins).toEqual(begins.toSorted((a, b) => a - b))
        expect(Object.is(times.ahead, -0)).toBe(false)
      },
    ),
  )
})
