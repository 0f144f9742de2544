import { z } from 'zod'
import type { Contact, ContactPoint } from './contact.ts'
import { joinExtra, readExtra, writeExtra } from './extra.ts'
import { joinNotes } from './fill.ts'
import { foldForIndex } from './fold.ts'
import { id } from './id.ts'
import { unitedPoints, unitedTags } from './mergeLists.ts'
import { line } from './text.ts'

/** More contacts than this cannot be compared side by side. */
export const MERGE_LIMIT = 5

/** Whether so many contacts can be made one. */
export function canMerge(count: number): boolean {
  return count >= 2 && count <= MERGE_LIMIT
}

/** What is chosen as one when contacts are merged. A name is one thing: its parts are not mixed. */
export const mergeFields = [
  'name',
  'prefix',
  'suffix',
  'nickname',
  'pronunciation',
  'pronouns',
  'company',
  'position',
  'location',
  'zone',
  'knownHow',
  'introducedBy',
  'closeness',
  'connectedOn',
  'keepInTouchDays',
] as const
export type MergeField = (typeof mergeFields)[number]

/**
 * What becomes of each field of a contact in a merge: it goes with a choice, is united from all, or stays as the kept
 * contact has it. A field that is not here does not compile.
 */
const fates: Readonly<Record<keyof Contact, MergeField | 'united' | 'kept'>> = {
  id: 'kept',
  prefix: 'prefix',
  given: 'name',
  middle: 'name',
  family: 'name',
  suffix: 'suffix',
  nickname: 'nickname',
  pronunciation: 'pronunciation',
  pronouns: 'pronouns',
  companyId: 'company',
  position: 'position',
  location: 'location',
  zone: 'zone',
  knownHow: 'knownHow',
  introducedById: 'introducedBy',
  closeness: 'closeness',
  notes: 'united',
  source: 'kept',
  connectedOn: 'connectedOn',
  keepInTouchDays: 'keepInTouchDays',
  extra: 'united',
  importId: 'kept',
  createdAt: 'kept',
}

/** One of the contacts to merge, with what hangs on it. */
export interface Mergeable {
  readonly contact: Contact
  readonly company: string
  readonly points: readonly ContactPoint[]
  readonly tags: readonly string[]
  readonly interviews: number
  readonly interactions: number
}

/** Departures from what is proposed: from which contact a field comes, and which entries of lists are left out. */
export const mergeChoices = z.object({
  fields: z.partialRecord(z.enum(mergeFields), id),
  without: z.object({
    points: z.array(id).max(2000),
    tags: z.array(line).max(2000),
    /** Contacts whose notes are not taken over. */
    notes: z.array(id).max(MERGE_LIMIT),
  }),
})
export type MergeChoices = z.infer<typeof mergeChoices>

export const noChoices: MergeChoices = { fields: {}, without: { points: [], tags: [], notes: [] } }

/** Why a contact's value is proposed for a field. */
export type ProposalReason = 'same' | 'only' | 'own' | 'newer' | 'kept' | 'company'

export interface Proposed {
  /** The contact whose value is taken. */
  readonly from: string
  readonly reason: ProposalReason
}

export type MergeProposal = Readonly<Record<MergeField, Proposed>>

/** What the kept contact is after a merge. */
export interface Merged {
  readonly contact: Contact
  /** In their new order, each as the contact it comes from has it. */
  readonly points: readonly ContactPoint[]
  readonly tags: readonly string[]
}

/**
 * The contacts with the one that stays in front: the one with the most interviews, then the most interactions, then the
 * oldest. All that hangs on the others moves to it.
 */
export function keptFirst<M extends Mergeable>(contacts: readonly M[]): readonly M[] {
  return contacts.toSorted(
    (a, b) =>
      b.interviews - a.interviews ||
      b.interactions - a.interactions ||
      a.contact.createdAt.localeCompare(b.contact.createdAt) ||
      a.contact.id.localeCompare(b.contact.id),
  )
}

/**
 * What is proposed for each field: of those that are filled the one written by hand, else the one of the contact that was
 * added last. A position goes with its company: one from elsewhere is not proposed.
 * @param contacts as `keptFirst` gives them
 */
export function proposeMerge(contacts: readonly Mergeable[]): MergeProposal {
  const [kept] = contacts
  if (kept === undefined) throw new RangeError('There is nobody to merge.')
  const propose = (field: MergeField, among = contacts): Proposed => {
    const filled = among.filter((one) => !isEmptyIn(one, field))
    const [first] = filled
    if (first === undefined) return { from: kept.contact.id, reason: 'same' }
    const values = new Set(filled.map((one) => valueIn(one, field)))
    if (values.size === 1) {
      return { from: first.contact.id, reason: filled.length === contacts.length ? 'same' : 'only' }
    }
    const own = filled.filter(({ contact }) => isByHand(contact))
    const from = newest(own.length > 0 ? own : filled) ?? first
    return { from: from.contact.id, reason: reasonFor(from, filled) }
  }
  const proposal = Object.fromEntries(mergeFields.map((field) => [field, propose(field)])) as Record<
    MergeField,
    Proposed
  >
  return { ...proposal, position: proposePosition(contacts, proposal.company, propose) }
}

/**
 * The kept contact after the merge.
 * @param contacts as `keptFirst` gives them
 */
export function mergeOf(contacts: readonly Mergeable[], { fields, without }: MergeChoices): Merged {
  const [kept] = contacts
  if (kept === undefined) throw new RangeError('There is nobody to merge.')
  const proposal = proposeMerge(contacts)
  const sourceOf = (field: MergeField) =>
    contacts.find(({ contact }) => contact.id === (fields[field] ?? proposal[field].from)) ?? kept
  const taken = Object.fromEntries(
    mergeFields.flatMap((field) => columnsOf(field).map((key) => [key, sourceOf(field).contact[key]])),
  )
  return {
    contact: {
      ...kept.contact,
      ...taken,
      notes: contacts
        .filter(({ contact }) => !without.notes.includes(contact.id))
        .reduce((notes, { contact }) => joinNotes(notes, contact.notes), ''),
      extra: writeExtra(
        contacts
          .map(({ contact }) => readExtra(contact.extra))
          .reduce((known, more) => joinExtra(known, more)),
      ),
    },
    points: unitedPoints(contacts)
      .map(({ point }) => point)
      .filter((point) => !without.points.includes(point.id)),
    tags: unitedTags(contacts)
      .map(({ tag }) => tag)
      .filter((tag) => !without.tags.includes(tag)),
  }
}

/** What a contact says in a field, for comparing: texts as they are, `''` for nothing. */
export function valueIn({ contact }: Mergeable, field: MergeField): string {
  const values = columnsOf(field).map((key) => contact[key] ?? '')
  return values.every((value) => value === '' || value === 0) ? '' : JSON.stringify(values)
}

/** Whether the filled values of a field differ, or none of them is what is proposed: then somebody may want to choose. */
export function isOpen(contacts: readonly Mergeable[], field: MergeField, { from }: Proposed): boolean {
  const filled = new Set(contacts.map((one) => valueIn(one, field)).filter(Boolean))
  const proposed = contacts.find(({ contact }) => contact.id === from)
  return filled.size > 1 || (filled.size === 1 && proposed !== undefined && isEmptyIn(proposed, field))
}

function proposePosition(
  contacts: readonly Mergeable[],
  company: Proposed,
  propose: (field: MergeField, among: readonly Mergeable[]) => Proposed,
): Proposed {
  const chosen = contacts.find(({ contact }) => contact.id === company.from)
  const there = contacts.filter(
    (one) => one.company === '' || foldForIndex(one.company) === foldForIndex(chosen?.company ?? ''),
  )
  const hasOne = there.some((one) => !isEmptyIn(one, 'position'))
  const isElsewhere = contacts.some((one) => !isEmptyIn(one, 'position')) && !hasOne
  if (isElsewhere) return { from: company.from, reason: 'company' }
  const proposed = propose('position', there)
  return there.length < contacts.length && hasOne ? { ...proposed, reason: 'company' } : proposed
}

/** Why one of those that are filled is proposed. */
function reasonFor({ contact }: Mergeable, filled: readonly Mergeable[]): ProposalReason {
  const rivals = filled.filter((other) => isByHand(other.contact) === isByHand(contact))
  if (rivals.length < filled.length && rivals.length === 1) return 'own'
  if (rivals.every((other) => other.contact.createdAt === contact.createdAt)) return 'kept'
  return 'newer'
}

/** Typed by the user, not brought in by a file. */
function isByHand({ source }: Contact): boolean {
  return source === 'own' || source === 'referral'
}

function isEmptyIn(one: Mergeable, field: MergeField): boolean {
  return valueIn(one, field) === ''
}

function newest(contacts: readonly Mergeable[]): Mergeable | undefined {
  return contacts.toSorted((a, b) => b.contact.createdAt.localeCompare(a.contact.createdAt))[0]
}

const columns = new Map<MergeField, (keyof Contact)[]>(mergeFields.map((field) => [field, []]))
for (const key of Object.keys(fates) as (keyof Contact)[]) {
  const fate = fates[key]
  if (fate !== 'united' && fate !== 'kept') columns.get(fate)?.push(key)
}

/** The fields of a contact that go with a choice. */
function columnsOf(field: MergeField): readonly (keyof Contact)[] {
  return columns.get(field) ?? []
}
