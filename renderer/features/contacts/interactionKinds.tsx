import { MessageSquare, Phone, StickyNote, Users } from 'lucide-react'
import type { ReactElement } from 'react'
import { type Interaction, interaction } from '../../../domain/contact.ts'
import { words } from '../../../domain/words/words.ts'

export type InteractionKind = Interaction['kind']

/** The kinds of interactions to choose from. */
export const kindOptions = interaction.shape.kind.options.map((id) => ({
  id,
  label: words.contacts.interactionKinds[id],
}))

export const kindIcons: Readonly<Record<InteractionKind, ReactElement>> = {
  message: <MessageSquare size={14} aria-hidden />,
  call: <Phone size={14} aria-hidden />,
  meeting: <Users size={14} aria-hidden />,
  note: <StickyNote size={14} aria-hidden />,
}
