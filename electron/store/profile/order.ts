import { AskwellError } from '../../../contract/error.ts'
import type { RecordOf } from '../../../domain/planner.ts'
import { words } from '../../../domain/words/words.ts'
import type { Connection } from '../database.ts'
import { findRecord, listRecords, updateRecords } from '../records.ts'

/** The two lists of a profile, each in an order of its own. */
export type Listed = 'profileEntries' | 'likelyQuestions'

const gone: Readonly<Record<Listed, string>> = {
  profileEntries: words.profile.entryGone,
  likelyQuestions: words.profile.likelyGone,
}

/** A list of the profile in its order. */
export function listed<K extends Listed>(db: Connection, kind: K): RecordOf<K>[] {
  return listRecords(db, kind, 'true order by position, row')
}

/** @throws AskwellError `not-found` for an id that the list does not hold. */
export function requireListed(db: Connection, kind: Listed, id: string): void {
  if (findRecord(db, kind, 'id = ?', id) === null) throw new AskwellError('not-found', gone[kind])
}

/** The position after the last one. */
export function endOf(db: Connection, kind: Listed): number {
  return Math.max(-1, ...listed(db, kind).map(({ position }) => position)) + 1
}

/** Moves a record to an index of the new order; past the end it stands last. */
export function moveListed(db: Connection, kind: Listed, id: string, index: number): void {
  requireListed(db, kind, id)
  const all: readonly { readonly id: string; readonly position: number }[] = listed(db, kind)
  const moved = all.filter((each) => each.id === id)
  const others = all.filter((each) => each.id !== id)
  others.toSpliced(index, 0, ...moved).forEach((each, position) => {
    if (each.position !== position) updateRecords(db, kind, { position }, 'id = ?', each.id)
  })
}
