import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../api.ts'

export const interviewKeys = {
  all: ['interviews'] as const,
  list: () => ['interviews', 'list'] as const,
  one: (id: string) => ['interviews', 'one', id] as const,
  decisions: () => ['interviews', 'decisions'] as const,
  contact: (id: string) => ['interviews', 'contact', id] as const,
  contacts: (search: string) => ['interviews', 'contacts', search] as const,
}

export const interviewsQuery = queryOptions({
  queryKey: interviewKeys.list(),
  queryFn: () => ask('interviews.list', {}),
})

export function interviewQuery(id: string) {
  return queryOptions({ queryKey: interviewKeys.one(id), queryFn: () => ask('interviews.get', { id }) })
}

export const decisionsQuery = queryOptions({
  queryKey: interviewKeys.decisions(),
  queryFn: () => ask('decisions.list', {}),
})

/** The person an interview is planned with. */
export function contactQuery(id: string) {
  return queryOptions({ queryKey: interviewKeys.contact(id), queryFn: () => ask('contacts.get', { id }) })
}

const OFFERED = 12

/** The first few contacts a search finds, to choose from. */
export function contactsQuery(search: string) {
  return queryOptions({
    queryKey: interviewKeys.contacts(search),
    queryFn: () => ask('contacts.page', { search, offset: 0, limit: OFFERED }),
  })
}
