import type { TodayItem, TodayView, UpcomingInterview } from '../../../domain/today.ts'

type Preparation = Extract<TodayItem, { readonly kind: 'prepare' }>

/** Today as it is shown: what to do, and each coming interview with the preparation that is due for it. */
export interface Arrangement {
  readonly todo: readonly TodayItem[]
  readonly upcoming: readonly {
    readonly interview: UpcomingInterview
    readonly due: readonly Preparation[]
  }[]
}

/** Puts preparation under the interview it is for, where that is shown. */
export function arrange({ due, upcoming }: Pick<TodayView, 'due' | 'upcoming'>): Arrangement {
  const shown = new Set(upcoming.map(({ id }) => id))
  const preparation = due.filter((item) => item.kind === 'prepare')
  return {
    todo: due.filter((item) => item.kind !== 'prepare' || !shown.has(item.interviewId)),
    upcoming: upcoming.map((interview) => ({
      interview,
      due: preparation.filter((item) => item.interviewId === interview.id),
    })),
  }
}
