import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../api.ts'

/** Names of what this feature asks and has under way. */
export const agendaKeys = {
  fit: (interviewId: string) => ['agenda', 'fit', interviewId] as const,
  /** Changes on their way to the planner. */
  changes: (interviewId: string) => ['agenda', 'changes', interviewId] as const,
}

/** What would fit the interview's limit; fails with `cannot-fit` where opening and closing alone are too long. */
export function fitQuery(interviewId: string) {
  return queryOptions({
    queryKey: agendaKeys.fit(interviewId),
    queryFn: () => ask('agenda.fit', { interviewId, limit: null }),
  })
}
