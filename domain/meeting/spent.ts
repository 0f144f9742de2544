import type { AgendaItem } from '../agenda.ts'
import { itemRecord, type MeetingRun } from './run.ts'

/** What one item was planned to take and took, in minutes. */
export interface Spent {
  readonly item: AgendaItem
  /** Null for an item nobody came to. */
  readonly used: number | null
}

/** The most minutes an agenda item can have. */
const MOST = 240

/** How long each item took, rounded to whole minutes, at least one, as an agenda could plan it. */
export function spentMinutes(run: MeetingRun): readonly Spent[] {
  return run.agenda.map((item) => {
    const { usedSeconds } = itemRecord(run, item.id)
    const minutes = Math.min(MOST, Math.max(1, Math.round(usedSeconds / 60)))
    return { item, used: usedSeconds === 0 ? null : minutes }
  })
}
