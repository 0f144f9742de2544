import { z } from 'zod'
import {
  type Contact,
  type ContactPoint,
  closeness,
  contactPoint,
  type Interaction,
} from '../domain/contact.ts'
import { contactFilter } from '../domain/contactFilter.ts'
import { id } from '../domain/id.ts'
import type { InterviewStatus } from '../domain/status.ts'
import { line, prose } from '../domain/text.ts'
import { zone } from '../domain/time.ts'
import { words } from '../domain/words/words.ts'
import { type Nothing, read, write } from './channel.ts'

/** Another record, by its name. */
export interface Reference {
  readonly id: string
  readonly name: string
}

/** Everything the page of one contact shows. */
export interface ContactView {
  readonly contact: Contact
  readonly name: string
  readonly points: readonly ContactPoint[]
  readonly tags: readonly string[]
  readonly company: Reference | null
  readonly introducedBy: Reference | null
  readonly introduced: readonly Reference[]
  readonly interactions: readonly Interaction[]
  readonly interviews: readonly {
    readonly id: string
    readonly status: InterviewStatus
    readonly startsAt: string | null
    readonly zone: string
  }[]
}

const pointForm = contactPoint.pick({ kind: true, label: true, value: true })

/** What the contact form holds: every field at once, the company by its name. */
export const contactForm = z
  .object({
    given: line,
    family: line,
    pronunciation: line,
    pronouns: line,
    company: line,
    position: line,
    location: line,
    zone: zone.nullable(),
    knownHow: line,
    closeness,
    notes: prose,
    points: z.array(pointForm).max(200),
    tags: z.array(line).max(200),
  })
  .refine((form) => form.given !== '' || form.family !== '', {
    error: () => words.contacts.nameMissing,
    path: ['given'],
  })

export type ContactForm = z.infer<typeof contactForm>

export const contactChannels = {
  'contacts.get': read<ContactView>()(z.object({ id })),
  'contacts.add': write<{ readonly id: string }>()(contactForm),
  'contacts.edit': write<Nothing>()(z.object({ id, form: contactForm })),
  /** Company names that begin with the text, for completing what is typed. */
  'companies.suggest': read<{ readonly names: readonly string[] }>()(
    z.object({ search: contactFilter.shape.search }),
  ),
} as const
