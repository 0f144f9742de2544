import type { NoteForm } from '../../../contract/companies.ts'
import { AskwellError } from '../../../contract/error.ts'
import type { CompanyNote } from '../../../domain/company.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import type { Connection } from '../database.ts'
import { deleteRecords, findRecord, insertRecord, listRecords, updateRecords } from '../records.ts'
import { requireCompany } from './service.ts'

/** A company's researched facts in their order. */
export function notesOf(db: Connection, companyId: string): CompanyNote[] {
  return listRecords(db, 'companyNotes', 'company_id = ? order by position, row', companyId)
}

/** Adds a fact after the others. */
export function addNote(
  context: StoreContext,
  { companyId, note }: { readonly companyId: string; readonly note: NoteForm },
): { readonly id: string } {
  const { db, newId } = context
  requireCompany(context, companyId)
  const id = newId()
  insertRecord(db, 'companyNotes', { id, companyId, position: endOf(db, companyId), ...note })
  return { id }
}

/** Changes the named fields of a fact. */
export function editNote(
  { db }: StoreContext,
  {
    id,
    changes,
  }: { readonly id: string; readonly changes: { readonly [F in keyof NoteForm]?: NoteForm[F] | undefined } },
): Record<string, never> {
  requireNote(db, id)
  updateRecords(db, 'companyNotes', changes, 'id = ?', id)
  return {}
}

/** Moves a fact to an index of the new order; past the end it stands last. */
export function moveNote(
  { db }: StoreContext,
  { id, index }: { readonly id: string; readonly index: number },
): Record<string, never> {
  const note = requireNote(db, id)
  const others = notesOf(db, note.companyId).filter((other) => other.id !== id)
  others.toSpliced(index, 0, note).forEach((other, position) => {
    if (other.position !== position) updateRecords(db, 'companyNotes', { position }, 'id = ?', other.id)
  })
  return {}
}

/** Removes a fact. */
export function removeNote({ db }: StoreContext, { id }: { readonly id: string }): Record<string, never> {
  requireNote(db, id)
  deleteRecords(db, 'companyNotes', 'id = ?', id)
  return {}
}

/** Puts one company's facts after those of another. */
export function moveNotes(db: Connection, companyId: string, intoId: string): void {
  const first = endOf(db, intoId)
  notesOf(db, companyId).forEach(({ id }, index) => {
    updateRecords(db, 'companyNotes', { companyId: intoId, position: first + index }, 'id = ?', id)
  })
}

function endOf(db: Connection, companyId: string): number {
  return Math.max(-1, ...notesOf(db, companyId).map(({ position }) => position)) + 1
}

function requireNote(db: Connection, id: string): CompanyNote {
  const note = findRecord(db, 'companyNotes', 'id = ?', id)
  if (note === null) throw new AskwellError('not-found', words.companies.noteGone)
  return note
}
