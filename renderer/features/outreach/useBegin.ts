import type { InterviewView } from '../../../contract/interviews.ts'
import type { OutreachView } from '../../../contract/outreach.ts'
import { suggestTemplate, wordingOf } from '../../../domain/messages/suggest.ts'
import { useWriteRequest } from './mutations.ts'

/** Begins a message from the template that suits best. */
export function useBegin(
  { interview }: InterviewView,
  { fields, points, sent }: OutreachView,
): (purpose: 'request' | 'again') => void {
  const write = useWriteRequest()
  const has = (kind: string) => points.some((point) => point.kind === kind)
  return (purpose) => {
    const reach = { hasEmail: has('email'), hasLink: has('link'), hasPhone: has('phone') }
    const lastBy = sent.at(-1)?.channel
    const again = { hasEmail: lastBy === 'email', hasLink: lastBy === 'linkedin', hasPhone: false }
    const template = suggestTemplate(purpose, fields, purpose === 'again' ? again : reach)
    if (template !== undefined) write.mutate({ interviewId: interview.id, ...wordingOf(template, fields) })
  }
}
