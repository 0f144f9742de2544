import { AskwellError } from '../../../contract/error.ts'
import { joinCompanies } from '../../../domain/joinCompanies.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import { deleteRecords, updateRecords } from '../records.ts'
import { moveNotes } from './notes.ts'
import { requireCompany } from './service.ts'

/**
 * Makes two companies one: people and facts go to the second, what it does not know is filled, and the first is removed.
 * @throws AskwellError `not-found` where one of them is gone, `invalid` for a company and itself.
 */
export function joinCompany(
  context: StoreContext,
  { id, intoId }: { readonly id: string; readonly intoId: string },
): { readonly moved: number } {
  const { db } = context
  if (id === intoId) throw new AskwellError('invalid', words.companies.joinSelf, 'intoId')
  const details = joinCompanies(requireCompany(context, intoId), requireCompany(context, id))
  const moved = updateRecords(db, 'contacts', { companyId: intoId }, 'company_id = ?', id)
  moveNotes(db, id, intoId)
  updateRecords(db, 'companies', details, 'id = ?', intoId)
  deleteRecords(db, 'companies', 'id = ?', id)
  return { moved }
}
