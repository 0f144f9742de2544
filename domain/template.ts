import { z } from 'zod'
import { id } from './id.ts'
import { line, prose, requiredLine } from './text.ts'
import { instant } from './time.ts'

/** What a message is for. */
export const messagePurpose = z.enum(['request', 'again', 'confirm', 'thank-you', 'report-back', 'touch'])

/** A message of the user's own to start from; the built-in ones ship with Askwell. `{name}` stands for a merge field. */
export const template = z.object({
  id,
  purpose: messagePurpose,
  name: requiredLine,
  subject: line,
  body: prose,
  createdAt: instant,
})

export type Template = z.infer<typeof template>
export type MessagePurpose = z.infer<typeof messagePurpose>
