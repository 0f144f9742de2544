import type { SkippedRow } from '../../../contract/planner.ts'
import { displayName } from '../../../domain/contact.ts'
import { type Fills, fillsFor } from '../../../domain/fill.ts'
import { foldForIndex } from '../../../domain/fold.ts'
import { contactKeys, emailKey, haveOtherProfiles, speakAgainst } from '../../../domain/match.ts'
import { words } from '../../../domain/words/words.ts'
import type { ContactsFile, ImportedContact } from '../../exchange/imported.ts'
import { listedName } from '../contacts/derived.ts'
import type { StoreContext } from '../context.ts'
import { type Known, type People, type Person, peopleOf } from './people.ts'

/** A contact that an import adds, with all that later records of the file fill in. */
export interface PlannedAdd {
  readonly record: ImportedContact
  readonly person: Person
}

interface Match {
  readonly person: Person
  readonly fills: Fills
}

/** What a record fills in on a contact of the planner or on one added before. */
interface PlannedMerge extends Match {
  readonly record: ImportedContact
}

/** What an import will do, decided before anything is written: rows = adds + merges + skipped. */
export interface ContactsPlan {
  readonly adds: readonly PlannedAdd[]
  readonly merges: readonly PlannedMerge[]
  readonly skipped: readonly SkippedRow[]
}

/** Records between two looks at whether the person has asked to stop. */
export const PIECE = 500

/**
 * Decides for every record of a file whether it is a new person, fills something in, or changes nothing. It reads the
 * planner and writes nothing; a preview and the import itself decide by the same plan.
 * @throws AskwellError `cancelled`
 */
export function planContacts({ db, progress }: StoreContext, file: ContactsFile): ContactsPlan {
  const people = peopleOf(db)
  const adds: PlannedAdd[] = []
  const merges: PlannedMerge[] = []
  const skipped: SkippedRow[] = [...file.skipped]
  const total = file.contacts.length
  for (const [done, record] of file.contacts.entries()) {
    if (done % PIECE === 0) progress({ phase: 'matching', done, total })
    const keys = contactKeys(record)
    const match = bestMatch(people, record, keys)
    if (match === null) {
      adds.push({ record, person: people.add(record, keys) })
    } else if (addsNothing(match.fills)) {
      skipped.push({ row: record.row, reason: words.imports.skip.alreadyHere })
    } else {
      people.fill(match.person, match.fills)
      merges.push({ record, ...match })
    }
  }
  progress({ phase: 'matching', done: total, total })
  return { adds, merges, skipped: skipped.sort((a, b) => a.row - b.row) }
}

/**
 * Who a record is certainly about and what it fills in there; null when that is not certain. Where several people come
 * into question, one who has all the record says is preferred: then the same file twice changes nothing.
 */
function bestMatch(people: People, record: ImportedContact, keys: ReadonlySet<string>): Match | null {
  const matches = samePeople(people, record, keys).map((person) => ({
    person,
    fills: fillsOf(people, person, record),
  }))
  return matches.find(({ fills }) => addsNothing(fills)) ?? matches[0] ?? null
}

/** Whom a record may be about with certainty: by profile, by address, by name and company, in this order. */
function samePeople(people: People, record: ImportedContact, keys: ReadonlySet<string>): readonly Person[] {
  if (keys.size === 0)
    return people.named(listedName(record)).filter(({ known }) => saysNothingNew(known, record))
  const withKeys = (kind: string) =>
    [...keys].filter((key) => key.startsWith(kind)).flatMap((key) => people.withKey(key))
  return [
    ...withKeys('l:'),
    ...withKeys('e:').filter(({ known }) => !isSomeoneElse(known, record)),
    ...withKeys('n:').filter(({ known }) => !speakAgainst(known, record)),
  ]
}

/** An address that another contact has already stays with that one. */
function fillsOf(people: People, person: Person, record: ImportedContact): Fills {
  const emails = record.emails.filter((email) =>
    people.withKey(emailKey(email)).every((owner) => owner === person),
  )
  return fillsFor(person.known, { ...record, emails })
}

/** One address, two profiles and two names: an address that people share. */
function isSomeoneElse(known: Known, record: ImportedContact): boolean {
  const names = [known, record].map((person) => foldForIndex(displayName({ ...person, nickname: '' })))
  return haveOtherProfiles(known, record) && !names.includes('') && names[0] !== names[1]
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

const addsNothing = (fills: Fills) => Object.keys(fills).length === 0
