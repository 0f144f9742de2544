import type { SkippedRow } from '../../../contract/planner.ts'
import { displayName } from '../../../domain/contact.ts'
import { type Fills, fillsFor } from '../../../domain/fill.ts'
import { foldForIndex } from '../../../domain/fold.ts'
import { contactKeys, haveOtherProfiles, speakAgainst } from '../../../domain/match.ts'
import { words } from '../../../domain/words/words.ts'
import type { ContactsFile, ImportedContact } from '../../exchange/imported.ts'
import type { StoreContext } from '../context.ts'
import { type Known, listedName, type People, type Person, peopleOf } from './people.ts'

/** A contact that an import adds, with all that later records of the file fill in. */
export interface PlannedAdd {
  readonly record: ImportedContact
  readonly person: Person
}

/** What a record fills in on a contact of the planner or on one added before. */
export interface PlannedMerge {
  readonly record: ImportedContact
  readonly person: Person
  readonly fills: Fills
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
    const person = samePerson(people, record, keys)
    if (person === null) {
      adds.push({ record, person: people.add(record, keys) })
      continue
    }
    const fills = fillsFor(person.known, record)
    if (Object.keys(fills).length === 0) {
      skipped.push({ row: record.row, reason: words.imports.skip.alreadyHere })
    } else {
      people.fill(person, fills)
      merges.push({ record, person, fills })
    }
  }
  progress({ phase: 'matching', done: total, total })
  return { adds, merges, skipped: skipped.sort((a, b) => a.row - b.row) }
}

/** Who a record is certainly about: by profile, by address, by name and company; null when that is not certain. */
function samePerson(people: People, record: ImportedContact, keys: ReadonlySet<string>): Person | null {
  if (keys.size === 0)
    return people.named(listedName(record)).find(({ known }) => saysNothingNew(known, record)) ?? null
  const withKeys = (kind: string) =>
    [...keys].filter((key) => key.startsWith(kind)).flatMap((key) => people.withKey(key))
  return (
    withKeys('l:')[0] ??
    withKeys('e:').find(({ known }) => !isSomeoneElse(known, record)) ??
    withKeys('n:').find(({ known }) => !speakAgainst(known, record)) ??
    null
  )
}

/** One address and two profiles: an address that people share, unless the name is one too. */
function isSomeoneElse(known: Known, record: ImportedContact): boolean {
  return haveOtherProfiles(known, record) && nameOf(known) !== nameOf(record)
}

/**
 * A record with a name and little more is no proof of who it is about; but where all it says is here already, word for
 * word, adding it again would only make a double.
 */
function saysNothingNew(known: Known, record: ImportedContact): boolean {
  return (
    known.given === record.given &&
    known.family === record.family &&
    known.company === record.company &&
    (record.position === '' || known.position === record.position) &&
    (record.connectedOn === null || known.connectedOn === record.connectedOn) &&
    Object.keys(fillsFor(known, record)).length === 0
  )
}

const nameOf = (person: Parameters<typeof displayName>[0]) => foldForIndex(displayName(person))
