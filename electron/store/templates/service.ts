import type { Input } from '../../../contract/contract.ts'
import { AskwellError } from '../../../contract/error.ts'
import type { TemplateForm } from '../../../contract/templates.ts'
import type { Template } from '../../../domain/template.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import { deleteRecords, findRecord, insertRecord, listRecords, updateRecords } from '../records.ts'

/** The user's own messages to start from, by name as their language sorts them. */
export function listTemplates({ db, locale }: StoreContext): { readonly templates: readonly Template[] } {
  const templates = listRecords(db, 'templates', 'true order by row')
  return { templates: templates.toSorted((a, b) => a.name.localeCompare(b.name, locale)) }
}

/** Keeps a message to start from. */
export function addTemplate({ db, newId, now }: StoreContext, form: TemplateForm): { readonly id: string } {
  const id = newId()
  insertRecord(db, 'templates', { id, ...form, createdAt: toInstant(now()) })
  return { id }
}

/** @throws AskwellError `not-found` for an id that no template has. */
export function editTemplate(
  { db }: StoreContext,
  { id, changes }: Input<'templates.edit'>,
): Record<string, never> {
  if (findRecord(db, 'templates', 'id = ?', id) === null) {
    throw new AskwellError('not-found', words.outreach.templateGone)
  }
  updateRecords(db, 'templates', changes, 'id = ?', id)
  return {}
}

/** @throws AskwellError `not-found` for an id that no template has. */
export function removeTemplate({ db }: StoreContext, { id }: { readonly id: string }): Record<string, never> {
  const removed = deleteRecords(db, 'templates', 'id = ?', id)
  if (removed === 0) throw new AskwellError('not-found', words.outreach.templateGone)
  return {}
}
