import type { AgendaItem } from '../agenda.ts'
import { itemRecord, type MeetingRun } from './run.ts'

/** What one item was planned to take and took, in minutes. */
export interface Spent {
  readonly item: AgendaItem
  /** Null for an item that was passed over, or that nobody came to. */
  readonly used: number | null
}

/** The most minutes an agenda item can have. */
const MOST = 240

/** What was talked about when it ended counts once it took this long, in seconds. */
const BEGUN = 30

/** How long each item took, rounded to whole minutes, at least one, as an agenda could plan it. */
export function spentMinutes(run: MeetingRun): readonly Spent[] {
  return run.agenda.map((item) => {
    const { state, usedSeconds } = itemRecord(run, item.id)
    const counts = state === 'done' || (state === 'open' && usedSeconds >= BEGUN)
    const minutes = Math.min(MOST, Math.max(1, Math.round(usedSeconds / 60)))
    return { item, used: counts ? minutes : null }
  })
}
