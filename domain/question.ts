import { z } from 'zod'
import { id } from './id.ts'
import { requiredLine } from './text.ts'
import { instant } from './time.ts'

/** What a question is about; the bank is sorted by it. */
export const theme = z.enum([
  'path',
  'week',
  'success',
  'skills',
  'study',
  'industry',
  'company',
  'conditions',
  'rewards',
  'advice',
  'resources',
  'assignments',
  'role',
  'closing',
])

/** A question of the user's own; the built-in ones ship with Askwell. */
export const question = z.object({ id, text: requiredLine, theme, createdAt: instant })

export type Theme = z.infer<typeof theme>
