import { assertNever } from '../../../contract/error.ts'
import type { BriefRow } from '../../../domain/brief/content.ts'
import type { Origin } from '../../../domain/brief/written.ts'
import { ask } from '../../api.ts'

/** What makes a row more important, at one press. */
export interface Promotion {
  readonly kind: 'must' | 'first'
  readonly id: string
  readonly of: Origin['kind']
}

/** How a row could be made more important; null where it is as important as it gets, or nothing ranks it. */
export function promotionOf({ origin, agenda, rank }: BriefRow, rows: readonly BriefRow[]): Promotion | null {
  if (origin === null) return null
  const { kind: of, id } = origin
  switch (of) {
    case 'agendaItems':
      return agenda?.importance === 'should' || agenda?.importance === 'could'
        ? { kind: 'must', id, of }
        : null
    case 'profileEntries':
    case 'companyNotes':
    case 'likelyQuestions':
      return rows.some((row) => row.origin?.kind === of && row.rank < rank) ? { kind: 'first', id, of } : null
    default:
      return null
  }
}

/** Makes a row more important: one step of undo. */
export async function promote({ id, of }: Promotion): Promise<void> {
  switch (of) {
    case 'agendaItems':
      await ask('agenda.edit', { id, changes: { importance: 'must' } })
      return
    case 'profileEntries':
      await ask('profile.moveEntry', { id, index: 0 })
      return
    case 'companyNotes':
      await ask('companies.moveNote', { id, index: 0 })
      return
    case 'likelyQuestions':
      await ask('profile.moveLikely', { id, index: 0 })
      return
    default:
      throw new Error(`Nothing ranks ${of}`)
  }
}

/** Keeps the text behind a row; typing on goes on with its step of undo. */
export async function rewrite(origin: Origin, text: string): Promise<void> {
  const { kind, id } = origin
  switch (kind) {
    case 'agendaItems':
      await ask('agenda.edit', { id, changes: { text } })
      return
    case 'profileEntries':
      await ask('profile.editEntry', { id, changes: { [origin.field]: text } })
      return
    case 'likelyQuestions':
      await ask('profile.editLikely', { id, changes: { keywords: text } })
      return
    case 'companyNotes':
      await ask('companies.editNote', { id, changes: { text } })
      return
    case 'companies':
      await ask('companies.edit', { id, changes: { [origin.field]: text } })
      return
    case 'decisions':
      await ask('decisions.edit', { id, changes: { [origin.field]: text } })
      return
    case 'openQuestions':
      await ask('decisions.editQuestion', { id, changes: { text } })
      return
    case 'interviews':
      await ask('interviews.edit', { id, changes: { [origin.field]: text } })
      return
    case 'contacts':
      await ask('contacts.edit', { id, changes: { [origin.field]: text } })
      return
    default:
      assertNever(kind)
  }
}
