import { AskwellError } from '../../../contract/error.ts'
import type { InteractionForm } from '../../../contract/interactions.ts'
import { words } from '../../../domain/words/words.ts'
import { requireContact } from '../contacts/service.ts'
import type { StoreContext } from '../context.ts'
import { deleteRecords, insertRecord, updateRecords } from '../records.ts'

/** Puts on record what passed between the user and a contact. */
export function addInteraction(
  context: StoreContext,
  interaction: InteractionForm & { readonly contactId: string },
): { readonly id: string } {
  requireContact(context, interaction.contactId)
  const id = context.newId()
  insertRecord(context.db, 'interactions', { id, ...interaction })
  return { id }
}

/** Changes the named details of an interaction. */
export function editInteraction(
  { db }: StoreContext,
  { id, changes }: { readonly id: string; readonly changes: InteractionChanges },
): Record<string, never> {
  if (Object.values(changes).every((value) => value === undefined)) return {}
  if (updateRecords(db, 'interactions', changes, 'id = ?', id) === 0) throw gone()
  return {}
}

/** Takes an interaction off the record. */
export function removeInteraction(
  { db }: StoreContext,
  { id }: { readonly id: string },
): Record<string, never> {
  if (deleteRecords(db, 'interactions', 'id = ?', id) === 0) throw gone()
  return {}
}

type InteractionChanges = { readonly [F in keyof InteractionForm]?: InteractionForm[F] | undefined }

function gone(): AskwellError {
  return new AskwellError('not-found', words.contactDetail.interactionGone)
}
