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

/**
 * What an answer lets the user see: whether the work suits, a day of it, the way in, what is expected, hours and pay, what
 * a qualification costs and what comes of it, where things are heading, how people treat each other, what to beware of,
 * what to do next, whom to know.
 */
export const insight = z.enum([
  'fit',
  'daily-work',
  'entry-route',
  'standard',
  'terms',
  'cost',
  'outcome',
  'outlook',
  'culture',
  'warning',
  'next-step',
  'people',
])

/** A question of the user's own; the built-in ones ship with Askwell. */
export const question = z.object({ id, text: requiredLine, theme, createdAt: instant })

export type Question = z.infer<typeof question>
export type Theme = z.infer<typeof theme>
export type Insight = z.infer<typeof insight>
