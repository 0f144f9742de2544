import type { ContactSource } from '../../../domain/contact.ts'
import type { ImportRecord } from '../../../domain/planner.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import type { ContactsReading, ImportedContact } from '../../exchange/imported.ts'
import { beginStep, endStep, logUnder, relabelStep } from '../changes/step.ts'
import { joinSearch, listedName } from '../contacts/derived.ts'
import type { StoreContext } from '../context.ts'
import { insertRecord, updateRecords } from '../records.ts'
import type { ImportOutcome } from '../requests.ts'
import { addContacts, type NewContact } from './add.ts'
import { attempt } from './attempt.ts'
import { companiesOf } from './companies.ts'
import { fillContact } from './fill.ts'
import { idsOf } from './ids.ts'
import { addsNothing, matchOf } from './match.ts'
import { startTally, type Tally } from './outcome.ts'
import { keysOf, peopleOf } from './people.ts'
import { nothingSeen } from './seen.ts'

/** What the planner keeps about an import besides its contacts. */
export interface ImportSource {
  readonly format: Exclude<ContactSource, 'own' | 'referral'>
  readonly fileName: string
}

/** Records between two looks at whether the person has asked to stop; as many are written together. */
export const PIECE = 500

/**
 * Imports a file of contacts, or with `dryRun` says what importing it would do: then all is done and taken back, so that
 * the two cannot differ. One transaction and one step of undo; a file that changes nothing leaves no trace. Records are
 * matched with the planner as the earlier ones left it and none is kept in memory, whatever their number.
 * @throws AskwellError `cancelled`, with nothing changed.
 */
export function importContacts(
  context: StoreContext,
  file: ContactsReading,
  source: ImportSource,
  dryRun: boolean,
): ImportOutcome {
  return attempt(context.db, () => {
    const outcome = importAll(context, file, source, dryRun)
    return { value: outcome, keep: !dryRun && outcome.added + outcome.merged > 0 }
  })
}

function importAll(
  context: StoreContext,
  file: ContactsReading,
  source: ImportSource,
  dryRun: boolean,
): ImportOutcome {
  const { db, newId, now, progress } = context
  const isFirst = db.prepare('select 1 from contacts limit 1').get() === undefined
  const importing: ImportRecord = {
    id: newId(),
    ...source,
    importedAt: toInstant(now()),
    added: 0,
    merged: 0,
    skipped: 0,
  }
  const step = beginStep(context, '')
  logUnder(db, null)
  insertRecord(db, 'imports', importing)
  const tally = startTally()
  const companies = companiesOf(context, step)
  const ids = idsOf(context)
  const people = peopleOf(db)
  const seen = nothingSeen()
  let fresh: NewContact[] = []
  let done = 0

  for (const record of file.contacts) {
    if (done % PIECE === 0)
      progress({ phase: dryRun ? 'matching' : 'writing', done, total: file.contacts.length })
    done += 1
    take(record)
  }
  progress({ phase: dryRun ? 'matching' : 'writing', done, total: done })
  addFresh()
  ids.introduce()
  for (const row of file.skipped) tally.skipped(row)
  return finish(tally)

  function take(record: ImportedContact): void {
    const keys = keysOf(record)
    const names = namesOf(record, keys)
    const cameBy = names.some((name) => seen.has(name))
    if (cameBy) addFresh()
    const match = isFirst && !cameBy ? null : matchOf(people, record, keys, importing.id)
    if (match !== null) ids.found(record, match.person.id)
    if (match === null) {
      fresh.push({ record, keys })
      tally.added(record)
      for (const name of names) seen.add(name)
      if (fresh.length === PIECE) addFresh()
    } else if (addsNothing(match.fills)) {
      tally.skipped({ row: record.row, reason: words.imports.skip.alreadyHere })
    } else {
      fillContact(context, companies, match, match.person.importId === importing.id ? null : step)
      for (const key of keysOf(people.fill(match.person, match.fills).known)) seen.add(key)
      tally.merged(record, match.fills)
    }
  }

  function addFresh(): void {
    if (fresh.length === 0) return
    addContacts(context, companies, ids, fresh, importing, source.format)
    fresh = []
  }

  function finish(counted: Tally): ImportOutcome {
    const outcome = counted.outcome(source.format)
    const { added, merged, skipped } = outcome
    updateRecords(db, 'imports', { added, merged, skipped: skipped.length }, 'id = ?', importing.id)
    relabelStep(db, step, words.undo.import(added + merged))
    endStep(db, step, importing.id)
    if (!dryRun) joinSearch(db, added + merged)
    return outcome
  }
}

/** All by which a record may be found to be about somebody who came by. */
function namesOf(record: ImportedContact, keys: ReadonlySet<string>): readonly string[] {
  return [
    ...keys,
    ...(keys.size === 0 ? [`name ${listedName(record)}`] : []),
    ...(record.uid === '' ? [] : [`uid ${record.uid}`]),
  ]
}
