import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { RankSubject } from '../../../contract/rank.ts'
import type { RankWeights } from '../../../domain/rank/weights.ts'
import { ask } from '../../api.ts'

const keys = {
  contacts: (...question: readonly unknown[]) => ['rank', 'contacts', ...question] as const,
  colleagues: (interviewId: string) => ['rank', 'colleagues', interviewId] as const,
  employers: (...question: readonly unknown[]) => ['rank', 'employers', ...question] as const,
}

/** Whom to ask, the best first. Those before stay in sight until these are here. */
export function contactsQuery(
  subject: RankSubject,
  weights: RankWeights,
  except: readonly string[],
  limit: number,
) {
  return queryOptions({
    queryKey: keys.contacts(subject, weights, except, limit),
    queryFn: () => ask('rank.contacts', { subject, weights, except: [...except], limit }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
}

/** At which employers to ask, the best first. */
export function employersQuery(subject: RankSubject, weights: RankWeights, limit: number) {
  return queryOptions({
    queryKey: keys.employers(subject, weights, limit),
    queryFn: () => ask('rank.employers', { subject, weights, limit }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
}

/** How many are named where somebody else is to be asked. */
const NAMED = 3

/** Whom to ask as well at the company of an interview's person. */
export function colleaguesQuery(interviewId: string) {
  return queryOptions({
    queryKey: keys.colleagues(interviewId),
    queryFn: () => ask('rank.colleagues', { interviewId, limit: NAMED }),
  })
}
