import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../api.ts'

/** Names of what this feature asks; all of it is asked again when a request changes. */
export const outreachKeys = {
  all: ['outreach'] as const,
  one: (interviewId: string) => ['outreach', 'one', interviewId] as const,
  templates: () => ['outreach', 'templates'] as const,
}

/** The requests for an interview and what writing one needs. */
export function outreachQuery(interviewId: string) {
  return queryOptions({
    queryKey: outreachKeys.one(interviewId),
    queryFn: () => ask('outreach.get', { interviewId }),
  })
}

/** The user's own messages to start from. */
export const templatesQuery = queryOptions({
  queryKey: outreachKeys.templates(),
  queryFn: () => ask('templates.list', {}),
})
