import { displayName } from '../../../domain/contact.ts'
import { type Fills, fillsFor } from '../../../domain/fill.ts'
import { foldForIndex } from '../../../domain/fold.ts'
import { emailKey, haveOtherProfiles, speakAgainst } from '../../../domain/match.ts'
import type { ImportedContact } from '../../exchange/imported.ts'
import { listedName } from '../contacts/derived.ts'
import { type Known, type People, type Person, reachOf } from './people.ts'

/** Whom a record is about, and what it fills in there. */
export interface Match {
  readonly person: Person
  readonly fills: Fills
}

/**
 * Who a record is certainly about and what it fills in there; null when that is not certain. Where several people come
 * into question, one who has all the record says is preferred: then the same file twice changes nothing.
 * @param importId the import that the record belongs to
 */
export function matchOf(
  people: People,
  record: ImportedContact,
  keys: ReadonlySet<string>,
  importId: string,
): Match | null {
  const matches = samePeople(people, record, keys)
    .filter((person) => !isOtherOfExport(person, record, importId))
    .map((person) => ({ person, fills: fillsOf(people, person, record) }))
  return matches.find(({ fills }) => addsNothing(fills)) ?? matches[0] ?? null
}

export function addsNothing(fills: Fills): boolean {
  return Object.keys(fills).length === 0
}

/** Whom a record may be about with certainty: by its own name, profile, address, name and company, name and number. */
function samePeople(people: People, record: ImportedContact, keys: ReadonlySet<string>): readonly Person[] {
  const byUid =
    record.uid === '' ? [] : people.withId(record.uid).filter(({ known }) => haveOneName(known, record))
  // A number alone tells nobody without a name apart.
  const isVague = byUid.length === 0 && [...keys].every((key) => key.startsWith('p:'))
  const likeIt = isVague ? people.named(listedName(record)) : []
  const withKeys = (kind: string) =>
    [...keys].filter((key) => key.startsWith(kind)).flatMap((key) => people.withKey(key))
  return [
    ...byUid,
    ...withKeys('l:'),
    ...withKeys('e:').filter(({ known }) => !isSomeoneElse(known, record)),
    ...withKeys('n:').filter(({ known }) => !speakAgainst(reachOf(known), reachOf(record))),
    ...withKeys('p:').filter(
      ({ known }) => haveOneName(known, record) && !speakAgainst(reachOf(known), reachOf(record)),
    ),
    ...likeIt.filter(({ known }) => saysNothingNew(known, record)),
  ]
}

/** Askwell writes each contact once: two of one export are two, however alike they are, and come back as two. */
function isOtherOfExport(person: Person, { source, uid }: ImportedContact, importId: string): boolean {
  return source !== null && person.importId === importId && person.id !== uid
}

/** An address that another contact has already stays with that one. */
function fillsOf(people: People, person: Person, record: ImportedContact): Fills {
  const points = record.points.filter(
    ({ kind, value }) =>
      kind !== 'email' || people.withKey(emailKey(value)).every(({ row }) => row === person.row),
  )
  return fillsFor(person.known, { ...record, points })
}

/** One address, two profiles and two names: an address that people share. */
function isSomeoneElse(known: Known, record: ImportedContact): boolean {
  const [one, other] = [known, record].map(ownName)
  return haveOtherProfiles(reachOf(known), reachOf(record)) && one !== '' && other !== '' && one !== other
}

function haveOneName(known: Known, record: ImportedContact): boolean {
  const name = ownName(known)
  return name !== '' && name === ownName(record)
}

/** What a person is called, nicknames aside, as search folds it. */
function ownName(person: Known | ImportedContact): string {
  return foldForIndex(displayName({ ...person, nickname: '' }))
}

/**
 * A record with a name and little more is no proof of who it is about; but where all it says is here already, word for
 * word, adding it again would only make a double.
 */
function saysNothingNew(known: Known, record: ImportedContact): boolean {
  return (
    known.given === record.given &&
    known.family === record.family &&
    // One company for all ways to write it in capitals: see companies.ts.
    known.company.toLowerCase() === record.company.toLowerCase() &&
    (record.position === '' || known.position === record.position) &&
    (record.connectedOn === null || known.connectedOn === record.connectedOn) &&
    addsNothing(fillsFor(known, record))
  )
}
