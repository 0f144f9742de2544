import { assertNever } from '../../../contract/error.ts'
import type { InterviewView } from '../../../contract/interviews.ts'
import type { MessageField } from '../../../domain/messages/fields.ts'

/** Where in Askwell what a field takes its value from is written down. */
export function whereToFill(field: MessageField, { interview, contact, decisions }: InterviewView): string {
  const [decision] = decisions
  switch (field) {
    case 'firstName':
    case 'fullName':
    case 'company':
    case 'position':
    case 'introducer':
    case 'howKnown':
    case 'interviewee':
      return `/contacts/${contact.id}`
    case 'myName':
    case 'myHeadline':
    case 'myEmail':
    case 'myPhone':
    case 'school':
      return '/profile'
    case 'target':
      return decision === undefined ? `/interviews/${interview.id}/prepare` : `/decisions/${decision.id}`
    case 'decision':
    case 'minutes':
    case 'day':
    case 'time':
    case 'place':
      return `/interviews/${interview.id}/prepare`
    case 'askedOn':
      return `/interviews/${interview.id}/ask`
    case 'specificPoint':
    case 'surprises':
      return `/interviews/${interview.id}/debrief`
    default:
      return assertNever(field)
  }
}
