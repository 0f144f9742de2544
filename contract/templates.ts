import { z } from 'zod'
import { id } from '../domain/id.ts'
import { type Template, template } from '../domain/template.ts'
import { type Nothing, read, write } from './channel.ts'

/** What a person writes of a message to start from. */
export const templateForm = template.omit({ id: true, createdAt: true })

export type TemplateForm = z.infer<typeof templateForm>

export const templateChannels = {
  /** The user's own, in the order of their names. */
  'templates.list': read<{ readonly templates: readonly Template[] }>()(z.object({})),
  'templates.add': write<{ readonly id: string }>()(templateForm),
  'templates.edit': write<Nothing>()(z.object({ id, changes: templateForm.partial() })),
  'templates.remove': write<Nothing>()(z.object({ id })),
} as const
