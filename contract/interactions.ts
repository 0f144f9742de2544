import { z } from 'zod'
import { interaction } from '../domain/contact.ts'
import { id } from '../domain/id.ts'
import { type Nothing, write } from './channel.ts'

/** What a person says of something that passed between them and a contact. */
export const interactionForm = interaction.pick({ kind: true, at: true, summary: true })

export type InteractionForm = z.infer<typeof interactionForm>

export const interactionChannels = {
  'interactions.add': write<{ readonly id: string }>()(interactionForm.extend({ contactId: id })),
  'interactions.edit': write<Nothing>()(z.object({ id, changes: interactionForm.partial() })),
  'interactions.remove': write<Nothing>()(z.object({ id })),
} as const
