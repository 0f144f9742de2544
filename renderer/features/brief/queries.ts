import { queryOptions } from '@tanstack/react-query'
import type { Origin } from '../../../domain/brief/written.ts'
import { ask } from '../../api.ts'

/** The words of the page, formatted for its reader; what fits is found out here. */
export function contentQuery(interviewId: string) {
  return queryOptions({
    queryKey: ['brief', 'content', interviewId],
    queryFn: () => ask('brief.content', { interviewId }),
  })
}

/** All sections of the page in their order, on or off. */
export function sectionsQuery(interviewId: string) {
  return queryOptions({
    queryKey: ['brief', 'sections', interviewId],
    queryFn: () => ask('brief.sections', { interviewId }),
  })
}

/** The whole text behind a row of the page. */
export function writtenQuery(origin: Origin) {
  return queryOptions({
    queryKey: ['brief', 'written', origin.kind, origin.id, origin.field],
    queryFn: () => ask('brief.written', origin),
  })
}
