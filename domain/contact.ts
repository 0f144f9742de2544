import { z } from 'zod'
import { id } from './id.ts'
import { line, prose, requiredLine } from './text.ts'
import { day, instant, zone } from './time.ts'

/** Where a contact came from. */
export const contactSource = z.enum(['own', 'linkedin', 'google', 'outlook', 'csv', 'vcard', 'referral'])

/** How close the user is to a person: 0 a stranger, 1 met once, 2 acquaintance, 3 colleague, 4 friend. */
export const closeness = z.number().int().min(0).max(4)

/** A person. Texts are empty when unknown, references and dates null. */
export const contact = z.object({
  id,
  prefix: line,
  given: line,
  middle: line,
  family: line,
  suffix: line,
  nickname: line,
  pronunciation: line,
  pronouns: line,
  companyId: id.nullable(),
  position: line,
  location: line,
  zone: zone.nullable(),
  knownHow: line,
  introducedById: id.nullable(),
  closeness,
  notes: prose,
  source: contactSource,
  connectedOn: day.nullable(),
  keepInTouchDays: z.number().int().min(1).max(3650).nullable(),
  /** What a file said and no field holds, given back on export: `Extra` as JSON text, or empty. */
  extra: prose,
  importId: id.nullable(),
  createdAt: instant,
})

/** One e-mail address, phone number or link of a contact. */
export const contactPoint = z.object({
  id,
  contactId: id,
  position: z.number().int(),
  kind: z.enum(['email', 'phone', 'link']),
  label: line,
  value: requiredLine,
})

/** One word a user files a contact under. */
export const contactTag = z.object({ contactId: id, tag: requiredLine })

/** Two contacts that look alike and are two people, as the user said; never asked about again. */
export const keptApart = z.object({ contactId: id, otherId: id })

/** Anything dated between the user and a contact; together they are the contact's timeline. */
export const interaction = z.object({
  id,
  contactId: id,
  kind: z.enum(['message', 'call', 'meeting', 'note']),
  at: instant,
  summary: prose,
})

export type Contact = z.infer<typeof contact>
export type ContactPoint = z.infer<typeof contactPoint>
export type Interaction = z.infer<typeof interaction>
export type ContactSource = z.infer<typeof contactSource>

/** The name a person is called by on screen and on the page: given and family name, else whatever is known. */
export function displayName(person: Pick<Contact, 'given' | 'middle' | 'family' | 'nickname'>): string {
  return [person.given, person.middle, person.family].filter(Boolean).join(' ') || person.nickname
}
