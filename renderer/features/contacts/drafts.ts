import { createContext, use } from 'react'
import type { ContactForm } from '../../../contract/contacts.ts'

/** What was typed into a contact's form and not saved yet, by the draft's name, kept while the window is open. */
export type Drafts = Map<string, ContactForm>

/** Outlives the screens: one comes back to what one typed. */
export const DraftContext = createContext<Drafts | null>(null)

/** The drafts there are. */
export function useDrafts(): Drafts {
  const drafts = use(DraftContext)
  if (drafts === null) throw new Error('There is no DraftContext above this component.')
  return drafts
}
