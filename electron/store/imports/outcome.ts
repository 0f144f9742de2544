import type { SkippedRow } from '../../../contract/exchange.ts'
import { displayName } from '../../../domain/contact.ts'
import type { Fills } from '../../../domain/fill.ts'
import { words } from '../../../domain/words/words.ts'
import type { ImportedContact } from '../../exchange/imported.ts'
import type { ImportOutcome } from '../requests.ts'

/** Changes of each kind that a preview shows. */
const EXAMPLES = 50

type Example = ImportOutcome['examples'][number]

/** What has become of a file's records so far. */
export interface Tally {
  added(record: ImportedContact): void
  merged(record: ImportedContact, fills: Fills): void
  skipped(row: SkippedRow): void
  /** Counts and, in the order of the file, the first changes. */
  outcome(format: string): ImportOutcome
}

export function startTally(): Tally {
  const skipped: SkippedRow[] = []
  const examples: Example[] = []
  const counts = { add: 0, merge: 0 }
  return {
    added: (record) => count(record, 'add', words.imports.change.add),
    merged: (record, fills) => count(record, 'merge', detailOf(fills)),
    skipped: (row) => skipped.push(row),
    outcome: (format) => ({
      format,
      rows: counts.add + counts.merge + skipped.length,
      added: counts.add,
      merged: counts.merge,
      skipped: skipped.sort((a, b) => a.row - b.row),
      examples,
    }),
  }

  function count(record: ImportedContact, change: Example['change'], detail: string): void {
    counts[change] += 1
    if (counts[change] > EXAMPLES) return
    const { company, position } = record
    examples.push({ name: displayName(record), company, position, change, detail })
  }
}

/** `Adds e-mail and position`. */
function detailOf(fills: Fills): string {
  const { fields, kinds, fills: sentence } = words.imports.change
  const filled = Object.entries(fields).flatMap(([field, name]) => (field in fills ? [name] : []))
  const points = (fills.points ?? []).map(({ kind }) => kinds[kind])
  return sentence([...new Set([...points, ...filled])])
}
