import fc from 'fast-check'
import type { AgendaItem } from '../../../domain/agenda.ts'
import type { MeetingAction } from '../../../domain/meeting/act.ts'
import type { MeetingRun } from '../../../domain/meeting/run.ts'

export const START = '2026-11-24T13:00:00Z'

/** A moment so many minutes after the start. */
export function after(minutes: number): string {
  return `${new Date(ms(minutes)).toISOString().slice(0, 19)}Z`
}

export function ms(minutes: number): number {
  return Date.parse(START) + minutes * 60_000
}

/** `opening 2`, `question 5 must`: an item for each, with ids `a`, `b`, `c` … */
export function agenda(...items: readonly string[]): AgendaItem[] {
  return items.map((text, position) => {
    const [kind = '', minutes, importance = 'should'] = text.split(' ')
    return {
      id: String.fromCodePoint(97 + position),
      interviewId: 'interview',
      position,
      kind: kind as AgendaItem['kind'],
      text,
      minutes: Number(minutes),
      importance: importance as AgendaItem['importance'],
      questionId: null,
      profileEntryId: null,
    }
  })
}

/** A meeting that begins with its first item. */
export function begun(items: readonly AgendaItem[]): MeetingRun {
  return {
    meeting: {
      interviewId: 'interview',
      kind: 'interview',
      startedAt: START,
      leaveAt: null,
      endedAt: null,
      currentItemId: items[0]?.id ?? null,
      currentSince: START,
    },
    agenda: items,
    items: [],
  }
}

const item = fc
  .record({
    kind: fc.constantFrom('opening', 'question', 'question', 'share', 'closing', 'buffer'),
    minutes: fc.integer({ min: 1, max: 9 }),
    importance: fc.constantFrom('must', 'should', 'could'),
  })
  .map(({ kind, minutes, importance }) => `${kind} ${minutes} ${importance}`)

export const anyAgenda = fc.array(item, { maxLength: 8 }).map((items) => agenda(...items))

const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')
/** Moments come in any order, as from a clock that is set. */
const anyMinute = fc.integer({ min: -30, max: 60 })

/** What someone does, and what the clock says then. */
export const anyActions = fc.array(
  fc.tuple(
    fc.oneof(
      fc
        .tuple(fc.constantFrom('tick', 'skip', 'jump'), anyId)
        .map(([kind, itemId]): MeetingAction => ({ kind, itemId })),
      fc
        .tuple(anyId, fc.nat(9))
        .map(([itemId, extraMinutes]): MeetingAction => ({ kind: 'extra', itemId, extraMinutes })),
      anyMinute.map((minute): MeetingAction => ({ kind: 'leave', leaveAt: after(minute) })),
      fc.constantFrom<MeetingAction>({ kind: 'end' }, { kind: 'resume' }),
    ),
    anyMinute,
  ),
  { maxLength: 12 },
)
