import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../api.ts'

/** Names of what this feature asks and has under way. */
export const agendaKeys = {
  fit: (interviewId: string, limit: number | null) => ['agenda', 'fit', interviewId, limit] as const,
  suggested: (interviewId: string) => ['agenda', 'suggested', interviewId] as const,
  profile: ['agenda', 'profile'] as const,
  bank: ['agenda', 'bank'] as const,
  /** Changes on their way to the planner. */
  changes: (interviewId: string) => ['agenda', 'changes', interviewId] as const,
}

/** What would fit a limit, the interview's own when null; fails with `cannot-fit` where opening and closing alone are too long. */
export function fitQuery(interviewId: string, limit: number | null) {
  return queryOptions({
    queryKey: agendaKeys.fit(interviewId, limit),
    queryFn: () => ask('agenda.fit', { interviewId, limit }),
  })
}

/** What can be added to an interview's agenda. */
export function offerQueries(interviewId: string) {
  return {
    suggested: queryOptions({
      queryKey: agendaKeys.suggested(interviewId),
      queryFn: () => ask('questions.suggest', { interviewId }),
    }),
    profile: queryOptions({ queryKey: agendaKeys.profile, queryFn: () => ask('profile.get', {}) }),
    bank: queryOptions({ queryKey: agendaKeys.bank, queryFn: () => ask('questions.list', {}) }),
  }
}
