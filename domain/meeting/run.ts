import type { AgendaItem } from '../agenda.ts'
import type { Meeting, MeetingItem } from '../meeting.ts'

/** A meeting with its agenda, in the agenda's order, and how its items went. */
export interface MeetingRun {
  readonly meeting: Meeting
  readonly agenda: readonly AgendaItem[]
  readonly items: readonly MeetingItem[]
}

/** How an item went so far; one that was not touched is open. */
export function itemRecord({ meeting, items }: MeetingRun, agendaItemId: string): MeetingItem {
  const untouched: MeetingItem = {
    agendaItemId,
    interviewId: meeting.interviewId,
    state: 'open',
    endedAt: null,
    extraMinutes: 0,
    usedSeconds: 0,
  }
  return items.find((item) => item.agendaItemId === agendaItemId) ?? untouched
}

/** The run with the named fields of one item changed. */
export function withItem(run: MeetingRun, agendaItemId: string, changes: Partial<MeetingItem>): MeetingRun {
  const others = run.items.filter((item) => item.agendaItemId !== agendaItemId)
  return { ...run, items: [...others, { ...itemRecord(run, agendaItemId), ...changes }] }
}

/** What is still to be talked about, in the order of the agenda. */
export function openItems(run: MeetingRun): readonly AgendaItem[] {
  return run.agenda.filter(({ id }) => itemRecord(run, id).state === 'open')
}

/** What is talked about: the item one jumped to, or the first open one; null when nothing is open. */
export function currentItem(run: MeetingRun): AgendaItem | null {
  const open = openItems(run)
  return open.find(({ id }) => id === run.meeting.currentItemId) ?? open[0] ?? null
}

/** The open items in the order in which they come: the current one, then the others as the agenda has them. */
export function upcomingItems(run: MeetingRun): readonly AgendaItem[] {
  const current = currentItem(run)
  return current === null ? [] : [current, ...openItems(run).filter((item) => item !== current)]
}

/** The latest moment on record for a meeting, in milliseconds: no clock of it may start before. */
export function latestMoment({ meeting, items }: Pick<MeetingRun, 'meeting' | 'items'>): number {
  const moments = [
    meeting.startedAt,
    meeting.currentSince,
    meeting.endedAt,
    ...items.map((item) => item.endedAt),
  ]
  return Math.max(...moments.flatMap((at) => (at === null ? [] : [Date.parse(at)])))
}
