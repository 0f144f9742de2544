import fc from 'fast-check'
import { z } from 'zod'
import { id } from '../../domain/id.ts'
import {
  identityOf,
  type PlannerRecords,
  type RecordKind,
  recordKinds,
  records,
} from '../../domain/planner.ts'
import { line, prose, requiredLine, toLine, toProse } from '../../domain/text.ts'
import { day, instant, zone } from '../../domain/time.ts'
import type { Connection } from '../../electron/store/database.ts'
import { referencesOf } from '../../electron/store/references.ts'

type Fields = Record<string, unknown>

/** Any planner that keeps the schemas and whose references lead somewhere, made from the schemas themselves. */
export function anyPlanner(db: Connection): fc.Arbitrary<PlannerRecords> {
  const lists = recordKinds.map((kind) => fc.array(fieldsOf(kind), { maxLength: 4 }))
  return fc.tuple(...lists).map((drawn) => {
    const planner = new Map<RecordKind, Fields[]>()
    for (const [at, kind] of recordKinds.entries()) {
      planner.set(kind, kind === 'profiles' ? (drawn[at] ?? []).slice(0, 1) : named(kind, drawn[at] ?? []))
    }
    for (const kind of recordKinds)
      planner.set(kind, distinct(kind, (planner.get(kind) ?? []).flatMap(refer(kind))))
    for (const kind of ['decisions', 'takeaways'] as const) {
      planner.set(kind, (planner.get(kind) ?? []).map(ownOption))
    }
    return Object.fromEntries(planner) as unknown as PlannerRecords

    /** An option that is named is one of the decision's own. */
    function ownOption(record: Fields): Fields {
      const field = 'chosenOptionId' in record ? 'chosenOptionId' : 'optionId'
      const decisionId = record[field === 'optionId' ? 'decisionId' : 'id']
      const [own] = (planner.get('decisionOptions') ?? []).filter(
        (option) => option.decisionId === decisionId,
      )
      return record[field] === null ? record : { ...record, [field]: own?.id ?? null }
    }

    /** Turns the drawn numbers of references into ids of records there are; a record that needs one and has none goes. */
    function refer(kind: RecordKind) {
      const references = referencesOf(db, kind)
      return (record: Fields): Fields[] => {
        const result = { ...record }
        for (const { field, to } of references) {
          const ids = (planner.get(to) ?? []).map((other) => other.id)
          const drawnAs = record[field]
          result[field] = typeof drawnAs === 'number' && ids.length > 0 ? ids[drawnAs % ids.length] : null
          if (result[field] === null && !isNullable(kind, field)) return []
        }
        return [result]
      }
    }
  })

  function fieldsOf(kind: RecordKind): fc.Arbitrary<Fields> {
    const references = new Set(referencesOf(db, kind).map(({ field }) => field))
    return fc.record(
      Object.fromEntries(
        Object.entries(records[kind].shape).map(([field, schema]) => {
          const value = references.has(field) ? fc.nat(99) : anyValue(schema)
          return [field, schema instanceof z.ZodNullable ? fc.option(value) : value]
        }),
      ),
    )
  }
}

function named(kind: RecordKind, list: readonly Fields[]): Fields[] {
  return list.map((record, at) =>
    'id' in record ? { ...record, id: `${kind.toLowerCase()}-${at}` } : { ...record },
  )
}

/** What names a record may stand there once; some kinds have no id. */
function distinct(kind: RecordKind, list: readonly Fields[]): Fields[] {
  const name = (record: Fields) => JSON.stringify(identityOf(kind).map((field) => record[field]))
  return [...new Map(list.map((record) => [name(record), record])).values()]
}

function isNullable(kind: RecordKind, field: string): boolean {
  const shape: Readonly<Record<string, z.ZodType>> = records[kind].shape
  return shape[field] instanceof z.ZodNullable
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    "Robert'); drop table contacts;--",
    '<script>',
    '=1+1',
    '\u202eabc',
    'O’Brien',
    '__proto__',
    '👩‍🔬',
  ),
)
const anyLine = text.map(toLine)

function anyValue(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodNullable) return anyValue(schema.unwrap() as z.ZodType)
  if (schema === id) return fc.nat(999).map((number) => `any-${number}`)
  if (schema === line) return anyLine
  if (schema === requiredLine) return anyLine.map((value) => value || 'x')
  if (schema === prose) return fc.array(text, { maxLength: 3 }).map((lines) => toProse(lines.join('\n')))
  if (schema === zone) return fc.constantFrom('Europe/Warsaw', 'America/New_York', 'UTC')
  if (schema === day) return moment.map((at) => at.slice(0, 10))
  if (schema === instant) return moment
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
  if (schema instanceof z.ZodNumber) {
    return fc.integer({
      min: Math.max(schema.minValue ?? -1000, -1000),
      max: Math.min(schema.maxValue ?? 1000, 1000),
    })
  }
  throw new Error('A record has a field of a kind that anyPlanner does not know.')
}

const moment = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`)
