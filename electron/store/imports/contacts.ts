import { displayName } from '../../../domain/contact.ts'
import type { Fills } from '../../../domain/fill.ts'
import { words } from '../../../domain/words/words.ts'
import type { ContactsFile } from '../../exchange/imported.ts'
import type { StoreContext } from '../context.ts'
import type { ImportOutcome } from '../requests.ts'
import { commitContacts, type ImportSource } from './commit.ts'
import { type ContactsPlan, planContacts } from './plan.ts'

/** Changes that a preview shows. */
const EXAMPLES = 50

/**
 * Imports a file of contacts, or with `dryRun` says what importing it would do.
 * @throws AskwellError `cancelled`, with nothing changed.
 */
export function importContacts(
  context: StoreContext,
  file: ContactsFile,
  source: ImportSource,
  dryRun: boolean,
): ImportOutcome {
  const plan = planContacts(context, file)
  if (!dryRun) commitContacts(context, plan, source)
  const { adds, merges, skipped } = plan
  return {
    format: source.format,
    rows: adds.length + merges.length + skipped.length,
    added: adds.length,
    merged: merges.length,
    skipped,
    examples: examplesOf(plan),
  }
}

function examplesOf({ adds, merges }: ContactsPlan): ImportOutcome['examples'] {
  const added = adds.slice(0, EXAMPLES).map(({ record }) => ({
    record,
    change: 'add' as const,
    detail: words.imports.change.add,
  }))
  const merged = merges.slice(0, EXAMPLES).map(({ record, fills }) => ({
    record,
    change: 'merge' as const,
    detail: detailOf(fills),
  }))
  return [...added, ...merged]
    .sort((a, b) => a.record.row - b.record.row)
    .slice(0, EXAMPLES)
    .map(({ record, change, detail }) => ({
      name: displayName(record),
      company: record.company,
      position: record.position,
      change,
      detail,
    }))
}

/** `Adds e-mail and position`. */
function detailOf(fills: Fills): string {
  const { fields, kinds, fills: sentence } = words.imports.change
  const filled = Object.entries(fields).flatMap(([field, name]) => (field in fills ? [name] : []))
  const points = (fills.points ?? []).map(({ kind }) => kinds[kind])
  return sentence([...new Set([...points, ...filled])])
}
