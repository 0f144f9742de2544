import { z } from 'zod'
import { id } from '../id.ts'
import { meetingItem } from '../meeting.ts'
import { instant, toInstant } from '../time.ts'
import { refit } from './refit.ts'
import { currentItem, itemRecord, latestMoment, type MeetingRun, withItem } from './run.ts'

/** What one does in a meeting; the item is named, so that what is sent twice happens once. */
export const meetingAction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tick'), itemId: id }),
  z.object({ kind: z.literal('skip'), itemId: id }),
  /** Gives an item so many minutes on top of those planned. */
  z.object({ kind: z.literal('extra'), itemId: id, extraMinutes: meetingItem.shape.extraMinutes }),
  /** Goes to an item; one that was ticked, skipped or left out is open again. */
  z.object({ kind: z.literal('jump'), itemId: id }),
  /** They must leave: what is left is fitted to the time until then. */
  z.object({ kind: z.literal('leave'), leaveAt: instant }),
  z.object({ kind: z.literal('end') }),
  /** Goes on with one that was ended. */
  z.object({ kind: z.literal('resume') }),
])

export type MeetingAction = z.infer<typeof meetingAction>

/**
 * A meeting after an action. What cannot be done changes nothing: on an item that is not open any more, or once the
 * meeting has ended.
 * @param at the moment by the meeting's clock, in UTC; one before what is on record counts as that
 */
export function act(run: MeetingRun, action: MeetingAction, at: string): MeetingRun {
  const moment = toInstant(new Date(Math.max(Date.parse(at), latestMoment(run))))
  const done = apply(run, action, moment)
  return done === run ? run : settle(run, done, moment)
}

function apply(run: MeetingRun, action: MeetingAction, moment: string): MeetingRun {
  const { meeting, agenda } = run
  if (action.kind === 'resume') {
    return meeting.endedAt === null ? run : { ...run, meeting: { ...meeting, endedAt: null } }
  }
  if (meeting.endedAt !== null) return run
  if ('itemId' in action && !agenda.some(({ id }) => id === action.itemId)) return run
  switch (action.kind) {
    case 'tick':
      return close(run, action.itemId, 'done', moment)
    case 'skip':
      return close(run, action.itemId, 'skipped', moment)
    case 'extra': {
      const { state, extraMinutes } = itemRecord(run, action.itemId)
      if (state !== 'open' || extraMinutes === action.extraMinutes) return run
      return withItem(run, action.itemId, { extraMinutes: action.extraMinutes })
    }
    case 'jump':
      return goTo(run, action.itemId)
    case 'leave':
      return cut(run, action.leaveAt, moment)
    case 'end':
      return { ...run, meeting: { ...meeting, endedAt: moment } }
  }
}

function close(run: MeetingRun, itemId: string, state: 'done' | 'skipped', moment: string): MeetingRun {
  if (itemRecord(run, itemId).state !== 'open') return run
  return withItem(run, itemId, { state, endedAt: moment })
}

function goTo(run: MeetingRun, itemId: string): MeetingRun {
  if (currentItem(run)?.id === itemId) return run
  const there = { ...run, meeting: { ...run.meeting, currentItemId: itemId } }
  return itemRecord(run, itemId).state === 'open'
    ? there
    : withItem(there, itemId, { state: 'open', endedAt: null })
}

function cut(run: MeetingRun, leaveAt: string, moment: string): MeetingRun {
  const { kept, dropped } = refit(run, Date.parse(leaveAt), Date.parse(moment))
  const back = kept.filter(({ id }) => itemRecord(run, id).state === 'left-out')
  const off = dropped.filter(({ item }) => itemRecord(run, item.id).state === 'open')
  const told: MeetingRun = { ...run, meeting: { ...run.meeting, leaveAt } }
  const reopened = back.reduce((now, { id }) => withItem(now, id, { state: 'open', endedAt: null }), told)
  return off.reduce(
    (now, { item }) => withItem(now, item.id, { state: 'left-out', endedAt: moment }),
    reopened,
  )
}

/** Where another item is talked about now, or none, the time until now belongs to the one before. */
function settle(before: MeetingRun, after: MeetingRun, moment: string): MeetingRun {
  const left = currentItem(before)
  const current = currentItem(after)
  const wasRunning = before.meeting.endedAt === null
  const goesOn = wasRunning && after.meeting.endedAt === null && left?.id === current?.id
  const meeting = { ...after.meeting, currentItemId: current?.id ?? null }
  if (goesOn) return { ...after, meeting }
  const settled = { ...after, meeting: { ...meeting, currentSince: moment } }
  if (!wasRunning || left === null) return settled
  const passed = Math.max(0, (Date.parse(moment) - Date.parse(before.meeting.currentSince)) / 1000)
  return withItem(settled, left.id, { usedSeconds: itemRecord(settled, left.id).usedSeconds + passed })
}
