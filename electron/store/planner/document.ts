import { z } from 'zod'
import { AskwellError } from '../../../contract/error.ts'
import {
  additions,
  PLANNER_FORMAT,
  PLANNER_VERSION,
  type PlannerRecords,
  type RecordKind,
  type RecordOf,
  recordKinds,
  records,
} from '../../../domain/planner.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import { insertRecord } from '../records.ts'

const header = z.object({ format: z.literal(PLANNER_FORMAT), version: z.number().int().min(1) })

/**
 * All that a planner's JSON holds: one array for each kind of record, ids referring from one to another. Anything else
 * would be lost by importing it, so it is refused.
 */
const KEYS: ReadonlySet<string> = new Set(['format', 'version', ...recordKinds])

/**
 * Checks what a planner's JSON says of itself, and answers its version.
 * @param raw the JSON, of which no more is looked at than format and version
 * @param names of all that is in it
 * @throws AskwellError `unreadable-file` when it is no planner, is from a newer Askwell or holds what no planner has.
 */
export function requirePlanner(raw: unknown, names: readonly string[]): number {
  const head = header.safeParse(raw)
  if (!head.success) throw new AskwellError('unreadable-file', words.imports.notAPlanner)
  const { version } = head.data
  if (version > PLANNER_VERSION) throw new AskwellError('unreadable-file', words.imports.newerPlanner)
  const unknown = names.find((name) => !KEYS.has(name))
  if (unknown !== undefined) throw new AskwellError('unreadable-file', words.imports.unknownKind(unknown))
  return version
}

/**
 * Parses a planner's JSON; a kind that is missing counts as empty.
 * @throws AskwellError `unreadable-file` as `requirePlanner`, and when a record breaks its schema; the message names it.
 */
export function parseDocument(raw: unknown): PlannerRecords {
  // Names of the parsed text itself: zod leaves a key like `__proto__` out.
  const version = requirePlanner(raw, Object.keys(Object(raw)))
  const kinds = z.record(z.string(), z.unknown()).parse(raw)
  const parsed = recordKinds.map((kind) => {
    const list = z.array(z.unknown()).safeParse(kinds[kind] ?? [])
    if (!list.success) throw new AskwellError('unreadable-file', words.imports.brokenKind(kind))
    return [kind, list.data.map(recordReader(kind, version))]
  })
  return Object.fromEntries(parsed) as PlannerRecords
}

/** Made once: zod compiles a schema when it is first used. */
const strict = new Map<RecordKind, z.ZodType>(recordKinds.map((kind) => [kind, records[kind].strict()]))

/**
 * What reads the records of a kind from a planner of a version. Undefined stands for what is more than a record can hold.
 * @throws AskwellError `unreadable-file` for a record that breaks its schema; the message names it.
 */
export function recordReader<K extends RecordKind>(
  kind: K,
  version: number,
): (raw: unknown, index: number) => RecordOf<K> {
  const schema = strict.get(kind) ?? records[kind]
  const upgrade = upgradeOf(kind, version)
  return (raw, index) => {
    if (raw === undefined) throw broken(`${kind}[${index}]`, words.text.tooLong)
    const parsed = schema.safeParse(upgrade(raw))
    if (parsed.success) return parsed.data as RecordOf<K>
    const issue = parsed.error.issues[0]
    throw broken([`${kind}[${index}]`, ...(issue?.path ?? [])].join('.'), issue?.message ?? '')
  }
}

function broken(where: string, problem: string): AskwellError {
  return new AskwellError('unreadable-file', words.imports.brokenRecord(where, problem))
}

/** What makes a record of an earlier version one of today's. */
function upgradeOf(kind: RecordKind, version: number): (record: unknown) => unknown {
  const lacking = additions.filter((addition) => addition.kind === kind && addition.since > version)
  if (lacking.length === 0) return (record) => record
  const added = Object.fromEntries(lacking.map(({ field, value }) => [field, value]))
  return (record) => (typeof record === 'object' && record !== null ? { ...added, ...record } : record)
}

/** Writes every record of a document. References may point forwards within a kind: they are checked at the commit. */
export function insertDocument({ db }: StoreContext, document: PlannerRecords): void {
  db.pragma('defer_foreign_keys = on')
  for (const kind of recordKinds) insertAll(kind)

  function insertAll<K extends RecordKind>(kind: K): void {
    for (const record of document[kind]) insertRecord(db, kind, record)
  }
}
