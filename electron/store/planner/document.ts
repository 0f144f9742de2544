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
 * Parses a planner's JSON; a kind that is missing counts as empty.
 * @throws AskwellError `unreadable-file` when it is no planner, is from a newer Askwell, holds what no planner has, or a
 * record breaks its schema; the message names the record.
 */
export function parseDocument(raw: unknown): PlannerRecords {
  const head = header.safeParse(raw)
  if (!head.success || typeof raw !== 'object' || raw === null) {
    throw new AskwellError('unreadable-file', words.imports.notAPlanner)
  }
  if (head.data.version > PLANNER_VERSION)
    throw new AskwellError('unreadable-file', words.imports.newerPlanner)
  // Of the parsed text itself: zod leaves a key like `__proto__` out.
  const unknown = Object.keys(raw).find((key) => !KEYS.has(key))
  if (unknown !== undefined) throw new AskwellError('unreadable-file', words.imports.unknownKind(unknown))
  const kinds = z.record(z.string(), z.unknown()).parse(raw)
  const parsed = recordKinds.map((kind) => {
    const list = z.array(z.unknown()).safeParse(kinds[kind] ?? [])
    if (!list.success) throw new AskwellError('unreadable-file', words.imports.brokenKind(kind))
    const upgrade = upgradeOf(kind, head.data.version)
    return [kind, list.data.map((record, index) => parseOne(kind, upgrade(record), index))]
  })
  return Object.fromEntries(parsed) as PlannerRecords
}

/** What makes a record of an earlier version one of today's. */
function upgradeOf(kind: RecordKind, version: number): (record: unknown) => unknown {
  const lacking = additions.filter((addition) => addition.kind === kind && addition.since > version)
  if (lacking.length === 0) return (record) => record
  const added = Object.fromEntries(lacking.map(({ field, value }) => [field, value]))
  return (record) => (typeof record === 'object' && record !== null ? { ...added, ...record } : record)
}

/** Made once: zod compiles a schema when it is first used. */
const strict = new Map<RecordKind, z.ZodType>(recordKinds.map((kind) => [kind, records[kind].strict()]))

function parseOne<K extends RecordKind>(kind: K, raw: unknown, index: number): RecordOf<K> {
  const parsed = (strict.get(kind) ?? records[kind]).safeParse(raw)
  if (parsed.success) return parsed.data as RecordOf<K>
  const issue = parsed.error.issues[0]
  const where = [`${kind}[${index}]`, ...(issue?.path ?? [])].join('.')
  throw new AskwellError('unreadable-file', words.imports.brokenRecord(where, issue?.message ?? ''))
}

/** Writes every record of a document. References may point forwards within a kind: they are checked at the commit. */
export function insertDocument({ db }: StoreContext, document: PlannerRecords): void {
  db.pragma('defer_foreign_keys = on')
  for (const kind of recordKinds) insertAll(kind)

  function insertAll<K extends RecordKind>(kind: K): void {
    for (const record of document[kind]) insertRecord(db, kind, record)
  }
}
