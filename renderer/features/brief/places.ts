import type { BriefRow } from '../../../domain/brief/content.ts'
import { words } from '../../../domain/words/words.ts'

/** Whose page it is. */
export interface Places {
  readonly interviewId: string
  readonly contactId: string
  readonly companyId: string | null
}

export interface Place {
  readonly href: string
  readonly label: string
}

/** Where a row of the page is written, among all that belongs to it; null for what Askwell says of its own. */
export function placeOf({ origin }: Pick<BriefRow, 'origin'>, places: Places): Place | null {
  const text = words.briefTab
  const interview = `/interviews/${places.interviewId}`
  switch (origin?.kind) {
    case 'agendaItems':
      return { href: `${interview}/agenda`, label: text.editAgenda }
    case 'interviews':
      return { href: `${interview}/prepare`, label: text.editPrepare }
    case 'contacts':
      return { href: `/contacts/${places.contactId}`, label: text.editContact }
    case 'profileEntries':
    case 'likelyQuestions':
      return { href: '/profile', label: text.editProfile }
    case 'companyNotes':
    case 'companies':
      return places.companyId === null
        ? null
        : { href: `/companies/${places.companyId}`, label: text.editCompany }
    case 'decisions':
      return { href: `/decisions/${origin.id}`, label: text.editDecision }
    case 'openQuestions':
    case undefined:
      return null
  }
}
