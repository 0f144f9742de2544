import { createContext, use } from 'react'
import type { ContactForm } from '../../../contract/contacts.ts'
import type { InteractionForm } from '../../../contract/interactions.ts'

/** An entry of the timeline that is being written; `at` null: the moment it is logged. */
export type LogDraft = Omit<InteractionForm, 'at'> & { readonly at: string | null }

/** What was typed and not saved yet, kept while the window is open: forms by their name, entries by the contact's id. */
export interface Drafts {
  readonly forms: Map<string, ContactForm>
  readonly logs: Map<string, LogDraft>
}

/** Outlives the screens: one comes back to what one typed. */
export const DraftContext = createContext<Drafts | null>(null)

/** The drafts there are. */
export function useDrafts(): Drafts {
  const drafts = use(DraftContext)
  if (drafts === null) throw new Error('There is no DraftContext above this component.')
  return drafts
}
