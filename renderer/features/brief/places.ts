import type { LeftOff } from '../../../domain/brief/leftOff.ts'
import { words } from '../../../domain/words/words.ts'

/** Whose page it is. */
export interface Places {
  readonly interviewId: string
  readonly contactId: string
}

export interface Place {
  readonly href: string
  readonly label: string
}

/** Where a row of the page is written; null for what has no screen of its own yet. */
export function placeOf({ id, section }: LeftOff, { interviewId, contactId }: Places): Place | null {
  const text = words.briefTab
  const prepare = { href: `/interviews/${interviewId}/prepare`, label: text.editPrepare }
  switch (section) {
    case 'agenda':
      return { href: `/interviews/${interviewId}/agenda`, label: text.editAgenda }
    case 'where':
    case 'reception':
    case 'wear':
      return prepare
    case 'decide':
      return id.startsWith('purpose') ? prepare : null
    case 'company':
      return id.startsWith('care') ? prepare : null
    case 'head':
      return { href: `/contacts/${contactId}`, label: text.editContact }
    case 'share':
    case 'asked':
    case 'after':
      return null
  }
}
