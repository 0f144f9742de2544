import { foldForIndex } from './fold.ts'
import { emailKey, profileKey } from './match.ts'

/** The fields of a person that an import may fill. */
export interface Fillable {
  readonly given: string
  readonly family: string
  readonly emails: readonly string[]
  readonly links: readonly string[]
  readonly company: string
  readonly position: string
  readonly connectedOn: string | null
}

/** What a record adds to the person it is about; a field that is missing stays as it is. */
export type Fills = { readonly [F in keyof Fillable]?: NonNullable<Fillable[F]> }

/**
 * What a record tells of a known person and the planner does not hold yet. Only empty fields are filled, so nothing
 * the user wrote is ever replaced: an address that is missing is added, a profile only where there is none, a position
 * only at the company it belongs to, a name only where there is none at all. Without fields: nothing new.
 */
export function fillsFor(known: Fillable, record: Fillable): Fills {
  const emails = record.emails.filter((email) => !known.emails.map(emailKey).includes(emailKey(email)))
  const hasProfile = known.links.some((link) => profileKey(link) !== null)
  const links = record.links.filter(
    (link) => !known.links.includes(link) && !(hasProfile && profileKey(link) !== null),
  )
  const company = known.company === '' ? record.company : ''
  const sameCompany =
    record.company === '' || foldForIndex(known.company || record.company) === foldForIndex(record.company)
  const isNameless = known.given === '' && known.family === ''
  return {
    ...(isNameless && record.given !== '' ? { given: record.given } : {}),
    ...(isNameless && record.family !== '' ? { family: record.family } : {}),
    ...(emails.length > 0 ? { emails } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(company === '' ? {} : { company }),
    ...(known.position === '' && record.position !== '' && sameCompany ? { position: record.position } : {}),
    ...(known.connectedOn === null && record.connectedOn !== null ? { connectedOn: record.connectedOn } : {}),
  }
}

/** A person with what a record filled in. */
export function filled<P extends Fillable>(known: P, fills: Fills): P {
  const emails = [...known.emails, ...(fills.emails ?? [])]
  const links = [...known.links, ...(fills.links ?? [])]
  return { ...known, ...fills, emails, links }
}
