import { displayName } from '../../../domain/contact.ts'
import { requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { requireInterview } from '../interviews/require.ts'

interface Person {
  readonly contactId: string
  readonly contact: string
}

/** Who is met in an interview, by its id. Many things are due for the same one, so each is asked for once. */
export function personBook(context: StoreContext): (interviewId: string) => Person {
  const known = new Map<string, Person>()
  return (interviewId) => {
    const found = known.get(interviewId) ?? personOf(context, interviewId)
    known.set(interviewId, found)
    return found
  }
}

function personOf(context: StoreContext, interviewId: string): Person {
  const { contactId } = requireInterview(context, interviewId)
  return { contactId, contact: displayName(requireContact(context, contactId)) }
}
