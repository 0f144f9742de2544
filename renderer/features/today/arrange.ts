import type { TodayItem, TodayView, UpcomingInterview } from '../../../domain/today.ts'
import { groupOf, type TodayGroup, todayGroups } from '../../../domain/todayGroups.ts'

type Preparation = Extract<TodayItem, { readonly kind: 'prepare' }>

/** Today as it is shown: what to do by when, and each coming interview with the preparation that is due for it. */
export interface Arrangement {
  /** Those with something in them, in the order in which they are shown. */
  readonly groups: readonly { readonly group: TodayGroup; readonly items: readonly TodayItem[] }[]
  readonly upcoming: readonly {
    readonly interview: UpcomingInterview
    readonly due: readonly Preparation[]
  }[]
  /** How many things are due today or late. */
  readonly dueNow: number
}

/** Puts preparation under the interview it is for, where that is shown, and all else by when it is due. */
export function arrange(
  { due, upcoming }: Pick<TodayView, 'due' | 'upcoming'>,
  now: Date,
  zone: string,
): Arrangement {
  const shown = new Set(upcoming.map(({ id }) => id))
  const preparation = due.filter((item) => item.kind === 'prepare')
  const todo = due.filter((item) => item.kind !== 'prepare' || !shown.has(item.interviewId))
  const byGroup = Map.groupBy(todo, (item) => groupOf(item, now, zone))
  return {
    groups: todayGroups.flatMap((group) => {
      const items = byGroup.get(group)
      return items === undefined ? [] : { group, items }
    }),
    upcoming: upcoming.map((interview) => ({
      interview,
      due: preparation.filter((item) => item.interviewId === interview.id),
    })),
    dueNow: due.filter((item) => ['overdue', 'today'].includes(groupOf(item, now, zone))).length,
  }
}
