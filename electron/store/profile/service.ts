import type { EntryForm, LikelyForm, ProfileChanges, ProfileView } from '../../../contract/profile.ts'
import type { Profile } from '../../../domain/profile.ts'
import type { StoreContext } from '../context.ts'
import type { Connection } from '../database.ts'
import { deleteRecords, findRecord, insertRecord, updateRecords } from '../records.ts'
import { endOf, type Listed, listed, moveListed, requireListed } from './order.ts'

const empty: Profile = { id: 'me', name: '', headline: '', email: '', phone: '', location: '' }

type Changes<T> = { readonly [F in keyof T]?: T[F] | undefined }

/** Everything the profile shows; where none was written yet, an empty one. */
export function viewProfile({ db }: StoreContext): ProfileView {
  return {
    profile: profileOf(db) ?? empty,
    entries: listed(db, 'profileEntries'),
    likely: listed(db, 'likelyQuestions'),
  }
}

/** Changes the named details of the user; the first ones begin the record. */
export function editProfile(
  { db }: StoreContext,
  { id, changes }: { readonly id: Profile['id']; readonly changes: ProfileChanges },
): Record<string, never> {
  if (profileOf(db) === null) insertRecord(db, 'profiles', empty)
  updateRecords(db, 'profiles', changes, 'id = ?', id)
  return {}
}

/** Adds an entry after the others. */
export function addEntry({ db, newId }: StoreContext, form: EntryForm): { readonly id: string } {
  const id = newId()
  insertRecord(db, 'profileEntries', { id, position: endOf(db, 'profileEntries'), ...form })
  return { id }
}

/** Adds a likely question after the others. */
export function addLikely({ db, newId }: StoreContext, form: LikelyForm): { readonly id: string } {
  const id = newId()
  insertRecord(db, 'likelyQuestions', { id, position: endOf(db, 'likelyQuestions'), ...form })
  return { id }
}

/** Changes the named fields of an entry. */
export function editEntry(
  { db }: StoreContext,
  { id, changes }: { readonly id: string; readonly changes: Changes<EntryForm> },
): Record<string, never> {
  requireListed(db, 'profileEntries', id)
  updateRecords(db, 'profileEntries', changes, 'id = ?', id)
  return {}
}

/** Changes the named fields of a likely question. */
export function editLikely(
  { db }: StoreContext,
  { id, changes }: { readonly id: string; readonly changes: Changes<LikelyForm> },
): Record<string, never> {
  requireListed(db, 'likelyQuestions', id)
  updateRecords(db, 'likelyQuestions', changes, 'id = ?', id)
  return {}
}

/** Moves a record of one of the lists. */
export function moveIn(kind: Listed) {
  return (
    { db }: StoreContext,
    { id, index }: { readonly id: string; readonly index: number },
  ): Record<string, never> => {
    moveListed(db, kind, id, index)
    return {}
  }
}

/** Removes a record of one of the lists. */
export function removeFrom(kind: Listed) {
  return ({ db }: StoreContext, { id }: { readonly id: string }): Record<string, never> => {
    requireListed(db, kind, id)
    deleteRecords(db, kind, 'id = ?', id)
    return {}
  }
}

function profileOf(db: Connection): Profile | null {
  return findRecord(db, 'profiles', 'true')
}
