import fc from 'fast-check'
import { expect, test } from 'vitest'
import { act, type MeetingAction } from '../../../domain/meeting/act.ts'
import {
  currentItem,
  itemRecord,
  type MeetingRun,
  openItems,
  upcomingItems,
} from '../../../domain/meeting/run.ts'
import { after, agenda, anyActions, anyAgenda, begun, ms } from './runs.ts'

const three = begun(agenda('opening 2', 'question 3', 'closing 3'))
const does = (run: MeetingRun, ...actions: readonly (readonly [MeetingAction, number])[]) =>
  actions.reduce((now, [action, minute]) => act(now, action, after(minute)), run)
const tick = (itemId: string): MeetingAction => ({ kind: 'tick', itemId })
const extra = (itemId: string, extraMinutes: number): MeetingAction => ({
  kind: 'extra',
  itemId,
  extraMinutes,
})
const jump = (itemId: string): MeetingAction => ({ kind: 'jump', itemId })
const used = (run: MeetingRun) => run.agenda.map(({ id }) => itemRecord(run, id).usedSeconds / 60)

test('the first open item is talked about; a tick leads to the next', () => {
  expect(currentItem(three)?.id).toBe('a')
  const ticked = does(three, [tick('a'), 2])
  expect(currentItem(ticked)?.id).toBe('b')
  expect(itemRecord(ticked, 'a')).toMatchObject({ state: 'done', endedAt: after(2), usedSeconds: 120 })
  expect(ticked.meeting.currentSince).toBe(after(2))
})

test('a tick that is pressed twice counts once', () => {
  const once = does(three, [tick('a'), 2])
  expect(does(once, [tick('a'), 3])).toBe(once)
})

test('one may jump ahead, and then goes on with the first that is open', () => {
  const ahead = does(three, [jump('c'), 1])
  expect(upcomingItems(ahead).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  const ticked = does(ahead, [tick('c'), 4])
  expect(currentItem(ticked)?.id).toBe('a')
  expect(used(ticked)).toEqual([1, 0, 3])
})

test('an item that was ticked or skipped is open again once one jumps back to it, with the time it has used', () => {
  const back = does(three, [tick('a'), 2], [{ kind: 'skip', itemId: 'b' }, 3], [jump('a'), 5], [tick('a'), 6])
  expect(itemRecord(back, 'b').state).toBe('skipped')
  expect(used(back)).toEqual([3, 1, 2])
})

test('minutes are given to open items only', () => {
  const more = does(three, [extra('a', 1), 1], [extra('a', 2), 1], [extra('a', 2), 1])
  expect(itemRecord(more, 'a').extraMinutes).toBe(2)
  const ticked = does(more, [tick('a'), 4])
  expect(does(ticked, [extra('a', 3), 5])).toBe(ticked)
  expect(used(ticked)[0]).toBe(4)
})

test('an item that is not on the agenda changes nothing', () => {
  expect(does(three, [jump('z'), 1])).toBe(three)
})

test('an end keeps the time, and nothing but a resumption follows; the pause belongs to no item', () => {
  const ended = does(three, [tick('a'), 2], [{ kind: 'end' }, 4])
  expect(ended.meeting.endedAt).toBe(after(4))
  expect(does(ended, [tick('b'), 5])).toBe(ended)
  const resumed = does(ended, [{ kind: 'resume' }, 10], [tick('b'), 11])
  expect(resumed.meeting.endedAt).toBeNull()
  expect(used(resumed)).toEqual([2, 3, 0])
})

test('a clock that is set back gives no negative time', () => {
  const ticked = does(three, [tick('a'), 2], [tick('b'), -40])
  expect(used(ticked)).toEqual([2, 0, 0])
  expect(itemRecord(ticked, 'b').endedAt).toBe(after(2))
})

test('whatever is done, and whatever the clock says: times add up, and what was talked about is open', () => {
  fc.assert(
    fc.property(anyAgenda, anyActions, (items, actions) => {
      let run = begun(items)
      for (const [action, minute] of actions) {
        const before = run
        run = act(run, action, after(minute))
        expect(Date.parse(run.meeting.currentSince)).toBeGreaterThanOrEqual(
          Date.parse(before.meeting.currentSince),
        )
        for (const item of run.items) {
          expect(item.usedSeconds).toBeGreaterThanOrEqual(itemRecord(before, item.agendaItemId).usedSeconds)
          expect(item.endedAt === null).toBe(item.state === 'open')
        }
        const total = run.items.reduce((sum, { usedSeconds }) => sum + usedSeconds, 0)
        expect(total * 1000).toBeLessThanOrEqual(Date.parse(run.meeting.currentSince) - ms(0))
        expect(currentItem(run) === null).toBe(openItems(run).length === 0)
        expect(run.meeting.currentItemId).toBe(currentItem(run)?.id ?? null)
        expect(act(run, action, after(minute)).items.length).toBeGreaterThanOrEqual(run.items.length)
      }
    }),
  )
})
