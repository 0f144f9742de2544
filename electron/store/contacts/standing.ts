import { type ContactStatus, contactStatus } from '../../../domain/status.ts'
import type { StoreContext } from '../context.ts'
import { interviewStatuses } from '../interviews/statuses.ts'

/** What a contact's interviews say about them. Only contacts who have interviews have a standing. */
export interface Standing {
  readonly status: ContactStatus
  /** The start of the latest interview that was held; null when none was, or none with a start. */
  readonly heldAt: string | null
}

/** How the contacts stand whose interviews match `where`, by their id. */
export function standings(
  context: StoreContext,
  where: string,
  ...parameters: readonly string[]
): Map<string, Standing> {
  const found = interviewStatuses(context, where, ...parameters)
  const byContact = Map.groupBy(found, ({ interview }) => interview.contactId)
  return new Map(
    [...byContact].map(([contactId, interviews]) => [
      contactId,
      {
        status: contactStatus(interviews.map(({ status }) => status)),
        heldAt: latest(
          interviews.map(({ interview, status }) => (status === 'scheduled' ? null : interview.startsAt)),
        ),
      },
    ]),
  )
}

/** The latest of some moments; null when there is none. */
export function latest(moments: readonly (string | null)[]): string | null {
  return moments.reduce((one, other) => (one === null || (other !== null && other > one) ? other : one), null)
}
