import { z } from 'zod'
import type { Company, CompanyNote } from '../domain/company.ts'
import {
  type Contact,
  type ContactPoint,
  closeness,
  contactPoint,
  contact as contactRecord,
} from '../domain/contact.ts'
import { id } from '../domain/id.ts'
import type { InterviewStatus } from '../domain/status.ts'
import { line, prose } from '../domain/text.ts'
import { zone } from '../domain/time.ts'
import type { TimelineEvent } from '../domain/timeline.ts'
import { words } from '../domain/words/words.ts'
import { type Nothing, read, write } from './channel.ts'

/** Another record, by its name. */
export interface Reference {
  readonly id: string
  readonly name: string
}

/** The company of a contact, as much of it as stands beside the person. */
export interface CompanyCard extends Pick<Company, 'id' | 'name' | 'industry' | 'address' | 'dressCode'> {
  /** The newest of what was found out about it. */
  readonly notes: readonly Pick<CompanyNote, 'id' | 'text' | 'source' | 'notedOn'>[]
  /** Others who work there, the closest first; `colleagueCount` says how many there are in all. */
  readonly colleagues: readonly (Reference & { readonly position: string })[]
  readonly colleagueCount: number
}

/** Someone in a tree of introductions. */
export interface IntroducedPerson extends Reference {
  readonly position: string
  /** The one above in the tree; null at its root. */
  readonly introducedById: string | null
  /** Whether the one above was told what came of it; null when nothing on record asks for it. */
  readonly reportedBack: boolean | null
}

/** Everything the page of one contact shows. */
export interface ContactView {
  readonly contact: Contact
  readonly name: string
  readonly points: readonly ContactPoint[]
  readonly tags: readonly string[]
  readonly company: CompanyCard | null
  readonly introducedBy: Reference | null
  /** Who introduced whom, from the root to this contact and on to those who came through them; whoever is above first. */
  readonly introductions: {
    readonly people: readonly IntroducedPerson[]
    /** There are more than are listed. */
    readonly isCut: boolean
  }
  readonly timeline: readonly TimelineEvent[]
  /** The day to be in touch again; null without an interval. */
  readonly nextTouchOn: string | null
  readonly interviews: readonly {
    readonly id: string
    readonly status: InterviewStatus
    readonly startsAt: string | null
    readonly zone: string
  }[]
}

const pointForm = contactPoint.pick({ kind: true, label: true, value: true })

/** What a form holds as names and lists, and the planner as records of their own. */
const lists = { company: line, points: z.array(pointForm).max(200), tags: z.array(line).max(200) }

/** What the form of a new contact holds, the company by its name. */
export const contactForm = z
  .object({
    given: line,
    family: line,
    pronunciation: line,
    pronouns: line,
    position: line,
    location: line,
    zone: zone.nullable(),
    knownHow: line,
    closeness,
    notes: prose,
    ...lists,
  })
  .refine((form) => form.given !== '' || form.family !== '', {
    error: () => words.contacts.nameMissing,
    path: ['given'],
  })

/** Details to change, the company by its name, points and tags as whole lists; those not named stay as they are. */
export const contactChanges = contactRecord
  .pick({
    prefix: true,
    given: true,
    middle: true,
    family: true,
    suffix: true,
    nickname: true,
    pronunciation: true,
    pronouns: true,
    position: true,
    location: true,
    zone: true,
    knownHow: true,
    introducedById: true,
    closeness: true,
    notes: true,
    keepInTouchDays: true,
  })
  .extend(lists)
  .partial()

export type ContactForm = z.infer<typeof contactForm>
export type ContactChanges = z.infer<typeof contactChanges>

export const contactChannels = {
  'contacts.get': read<ContactView>()(z.object({ id })),
  'contacts.add': write<{ readonly id: string }>()(contactForm),
  'contacts.edit': write<Nothing>()(z.object({ id, changes: contactChanges })),
} as const
