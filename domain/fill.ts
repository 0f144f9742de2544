import type { Contact, ContactPoint } from './contact.ts'
import { type Extra, joinExtra, writeExtra } from './extra.ts'
import { foldForIndex } from './fold.ts'
import { emailKey, phoneKey, profileKey } from './match.ts'

type Point = Pick<ContactPoint, 'kind' | 'label' | 'value'>

/** What an import may fill in about a person. */
export interface Fillable
  extends Omit<
    Contact,
    'id' | 'companyId' | 'introducedById' | 'source' | 'extra' | 'importId' | 'createdAt'
  > {
  /** By name. */
  readonly company: string
  readonly points: readonly Point[]
  readonly tags: readonly string[]
  readonly extra: Extra
}

/** What a record adds to the person it is about. `points` and `tags` are those to add, every other field its new value. */
export type Fills = { readonly [F in keyof Fillable]?: NonNullable<Fillable[F]> }

/** Fields that are filled where they are empty, whatever else is known. */
const plainFields = [
  'pronunciation',
  'pronouns',
  'location',
  'zone',
  'knownHow',
  'connectedOn',
  'keepInTouchDays',
  'closeness',
] as const

/**
 * What a record tells of a known person and the planner does not hold yet. Only empty fields are filled, so nothing the
 * user wrote is ever replaced: a name only where there is none at all, a profile only where there is none, a position
 * only at the company it belongs to; an address, number, link or tag that is missing is added, and notes that say
 * something else stand below those that are there. Without fields: nothing new.
 */
export function fillsFor(known: Fillable, record: Fillable): Fills {
  const company = known.company === '' ? record.company : ''
  const sameCompany =
    record.company === '' || foldForIndex(known.company || record.company) === foldForIndex(record.company)
  const points = missingPoints(known.points, record.points)
  const tags = record.tags.filter((tag) => !known.tags.map(foldForIndex).includes(foldForIndex(tag)))
  const notes = joinNotes(known.notes, record.notes)
  const extra = joinExtra(known.extra, record.extra)
  return {
    ...nameFills(known, record),
    ...emptyFills(known, record),
    ...(points.length > 0 ? { points } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(company === '' ? {} : { company }),
    ...(known.position === '' && record.position !== '' && sameCompany ? { position: record.position } : {}),
    ...(notes === known.notes ? {} : { notes }),
    ...(writeExtra(extra) === writeExtra(known.extra) ? {} : { extra }),
  }
}

/** A person with what a record filled in. */
export function filled<P extends Fillable>(known: P, fills: Fills): P {
  const points = [...known.points, ...(fills.points ?? [])]
  const tags = [...known.tags, ...(fills.tags ?? [])]
  return { ...known, ...fills, points, tags }
}

/** Notes of two records, one below the other; the known ones alone where they say it already. */
export function joinNotes(known: string, more: string): string {
  if (known.trim() === '') return more.trim() === '' ? known : more
  return known.includes(more.trim()) ? known : `${known}\n\n${more.trim()}`
}

/** Addresses, numbers and links of a record that the known ones do not hold. */
export function missingPoints(known: readonly Point[], more: readonly Point[]): Point[] {
  const keys = new Set(known.map(pointKey))
  const hasProfile = known.some(({ kind, value }) => kind === 'link' && profileKey(value) !== null)
  return more.filter((point) => {
    const isOtherProfile = hasProfile && point.kind === 'link' && profileKey(point.value) !== null
    if (isOtherProfile || keys.has(pointKey(point))) return false
    keys.add(pointKey(point))
    return true
  })
}

/** What makes two addresses, numbers or links the same one, however they are written. */
export function pointKey({ kind, value }: Point): string {
  switch (kind) {
    case 'email':
      return emailKey(value)
    case 'phone':
      return phoneKey(value) ?? `phone ${value.replace(/\s/g, '')}`
    case 'link':
      return profileKey(value) ?? `link ${value}`
  }
}

/** A name where there is none; the parts around it only where both are called the same. */
function nameFills(known: Fillable, record: Fillable): Fills {
  if (record.given === '' && record.family === '') return {}
  const isNameless = known.given === '' && known.family === ''
  const isSame = isNameless || firstAndLast(known) === firstAndLast(record)
  const fields = isNameless
    ? (['given', 'family', 'prefix', 'middle', 'suffix', 'nickname'] as const)
    : (['prefix', 'middle', 'suffix', 'nickname'] as const)
  return isSame ? pick(fields, known, record) : {}
}

function emptyFills(known: Fillable, record: Fillable): Fills {
  return pick(plainFields, known, record)
}

function pick<F extends keyof Fillable>(fields: readonly F[], known: Fillable, record: Fillable): Fills {
  const isEmpty = (value: Fillable[F]) => value === '' || value === null || value === 0
  return Object.fromEntries(
    fields
      .filter((field) => isEmpty(known[field]) && !isEmpty(record[field]))
      .map((field) => [field, record[field]]),
  )
}

function firstAndLast({ given, family }: Fillable): string {
  return foldForIndex(`${given} ${family}`)
}
