import type { NamedListing } from '../../../contract/contactList.ts'
import type { Input } from '../../../contract/contract.ts'
import { AskwellError } from '../../../contract/error.ts'
import { contactListing } from '../../../domain/contactFilter.ts'
import { fromJson } from '../../../domain/json.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import { statement } from '../database.ts'
import { deleteRecords, insertRecord, listRecords, updateRecords } from '../records.ts'

/** Saved filters in the user's order. One whose listing this Askwell cannot read is kept and left out. */
export function listSavedFilters({ db }: StoreContext): { readonly filters: readonly NamedListing[] } {
  return {
    filters: listRecords(db, 'savedFilters', 'true order by position, row').flatMap(
      ({ id, name, listing }) => {
        const parsed = contactListing.safeParse(fromJson(listing))
        return parsed.success ? [{ id, name, listing: parsed.data }] : []
      },
    ),
  }
}

/**
 * Keeps a listing under a name, at the end of the list; one that is there already keeps its place.
 * @throws AskwellError `not-found` for an id that no saved filter has.
 */
export function saveFilter(
  { db, newId }: StoreContext,
  { id, name, listing }: Input<'savedFilters.save'>,
): { readonly id: string } {
  const kept = { name, listing: JSON.stringify(listing) }
  if (id !== null) {
    requireChange(updateRecords(db, 'savedFilters', kept, 'id = ?', id))
    return { id }
  }
  const last = statement(db, 'select coalesce(max(position), -1) from saved_filters').pluck().get()
  const added = { id: newId(), position: Number(last) + 1, ...kept }
  insertRecord(db, 'savedFilters', added)
  return { id: added.id }
}

/** @throws AskwellError `not-found` for an id that no saved filter has. */
export function removeSavedFilter(
  { db }: StoreContext,
  { id }: { readonly id: string },
): Record<string, never> {
  requireChange(deleteRecords(db, 'savedFilters', 'id = ?', id))
  return {}
}

function requireChange(changed: number): void {
  if (changed === 0) throw new AskwellError('not-found', words.contacts.savedFilterGone)
}
