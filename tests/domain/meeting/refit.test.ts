import fc from 'fast-check'
import { expect, test } from 'vitest'
import { act } from '../../../domain/meeting/act.ts'
import { refit } from '../../../domain/meeting/refit.ts'
import { currentItem, itemRecord, type MeetingRun, openItems } from '../../../domain/meeting/run.ts'
import { after, agenda, anyActions, anyAgenda, begun, ms } from './runs.ts'

const run = begun(
  agenda('opening 2', 'question 5 must', 'question 4 could', 'question 3 should', 'buffer 1', 'closing 3'),
)
const leave = (from: MeetingRun, leaveAt: number, at: number) =>
  act(from, { kind: 'leave', leaveAt: after(leaveAt) }, after(at))
const states = (from: MeetingRun) => from.agenda.map(({ id }) => itemRecord(from, id).state)
const ticked = act(run, { kind: 'tick', itemId: 'a' }, after(2))

test('with time enough all stays', () => {
  expect(refit(ticked, ms(18), ms(2))).toMatchObject({ dropped: [], short: 0 })
  expect(leave(ticked, 18, 2).meeting.leaveAt).toBe(after(18))
})

test('the opening that is done takes no time any more; buffers go first, then what matters least, each with its reason', () => {
  const { kept, dropped } = refit(ticked, ms(14), ms(2))
  expect(kept.map(({ id }) => id)).toEqual(['b', 'd', 'f'])
  expect(dropped.map(({ item, reason }) => [item.id, reason])).toEqual([
    ['c', 'less-important'],
    ['e', 'buffer'],
  ])
  expect(states(leave(ticked, 14, 2))).toEqual(['done', 'open', 'left-out', 'open', 'left-out', 'open'])
})

test('an item needs only the minutes it has left', () => {
  expect(refit(ticked, ms(17), ms(5)).dropped.map(({ item }) => item.id)).toEqual(['e'])
})

test('what is talked about stays, also when it matters least', () => {
  const there = act(ticked, { kind: 'jump', itemId: 'c' }, after(2))
  const { kept } = refit(there, ms(9), ms(2))
  expect(kept.map(({ id }) => id)).toEqual(['c', 'f'])
})

test('where closing does not fit any more it stays all the same, and the rest goes', () => {
  const cut = refit(ticked, ms(4), ms(2))
  expect(cut.kept.map(({ id }) => id)).toEqual(['b', 'f'])
  expect(cut.short).toBe(1)
})

test('with more time than they said first, what was left out comes back', () => {
  const cut = leave(ticked, 10, 2)
  expect(states(cut)[3]).toBe('left-out')
  expect(states(leave(cut, 18, 3))).toEqual(states(ticked))
})

test('what was skipped does not come back', () => {
  const skipped = act(ticked, { kind: 'skip', itemId: 'c' }, after(2))
  expect(states(leave(skipped, 60, 3))[2]).toBe('skipped')
})

test('after any history: everything fits, or only what has to stay does not; the current item stays', () => {
  fc.assert(
    fc.property(anyAgenda, anyActions, fc.integer({ min: 61, max: 90 }), (items, actions, until) => {
      const before = actions.reduce((now, [action, at]) => act(now, action, after(at)), begun(items))
      const ongoing = act(before, { kind: 'resume' }, after(60))
      const current = currentItem(ongoing)
      const cut = refit(ongoing, ms(until), ms(60))
      const others = cut.kept.filter(({ id }) => id !== current?.id)
      const fixed = others.every(({ kind }) => kind === 'opening' || kind === 'closing')
      const needed = others.reduce((sum, { minutes }) => sum + minutes, 0)
      if (!fixed) expect(needed).toBeLessThanOrEqual(until - 60)
      if (current !== null) expect(cut.kept.map(({ id }) => id)).toContain(current.id)
      expect(cut.dropped.some(({ item }) => item.kind === 'opening' || item.kind === 'closing')).toBe(false)
      expect(new Set([...cut.kept, ...cut.dropped.map(({ item }) => item)].map(({ id }) => id)).size).toBe(
        cut.kept.length + cut.dropped.length,
      )

      const left = leave(ongoing, until, 60)
      expect(openItems(left).map(({ id }) => id)).toEqual(cut.kept.map(({ id }) => id))
    }),
  )
})
