import type { z } from 'zod'
import { type RecordKind, type RecordOf, records } from '../../../domain/planner.ts'
import { toLine, toProse } from '../../../domain/text.ts'
import { toInstant } from '../../../domain/time.ts'

/** When something was written down, which nothing else depends on. */
const NOTED: ReadonlySet<string> = new Set(['createdAt', 'importedAt'])

/**
 * Makes a record of what was read from a damaged planner, or from one of an older schema. A field that is missing or holds
 * what it cannot, becomes empty; where it cannot be empty either, there is no record: nothing is made up.
 */
export function mend<K extends RecordKind>(
  kind: K,
  raw: Readonly<Record<string, unknown>>,
  now: Date,
): RecordOf<K> | null {
  const whole = records[kind].safeParse(raw)
  if (whole.success) return whole.data as RecordOf<K>
  const shape: Readonly<Record<string, z.ZodType>> = records[kind].shape
  const fields = Object.entries(shape).map(([field, schema]) => {
    const candidates = [raw[field], ...readableTexts(raw[field]), null, '', 0]
    if (NOTED.has(field)) candidates.push(toInstant(now))
    return [field, candidates.find((value) => schema.safeParse(value).success)] as const
  })
  const mended = records[kind].safeParse(Object.fromEntries(fields))
  return mended.success ? (mended.data as RecordOf<K>) : null
}

function readableTexts(value: unknown): readonly string[] {
  return typeof value === 'string' ? [toProse(value), toLine(value)] : []
}
