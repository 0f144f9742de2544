import { z } from 'zod'
import { words } from './words/words.ts'

/** Text as the planner keeps it: well-formed Unicode without NUL, which SQLite would cut short. */
const stored = z
  .string()
  .refine((value) => value.isWellFormed() && !value.includes('\0'), { error: () => words.text.unreadable })

/** The longest `line`, in UTF-16 units. */
export const LINE_LENGTH = 1000

/** One line: a name, a place, a question. Trimmed, no line breaks, at most 1,000 characters. */
export const line = stored
  .refine((value) => !/[\r\n\u2028\u2029]/.test(value), { error: () => words.text.oneLine })
  .trim()
  .max(LINE_LENGTH, { error: () => words.text.tooLong })

/** A line that must say something. */
export const requiredLine = line.min(1, { error: () => words.text.required })

/** Notes of any length up to 20 million characters, line breaks as `\n`. */
export const prose = stored.max(20_000_000, { error: () => words.text.tooLong })

/** Whether a field holds what somebody types, and not a choice that is kept as text. */
export function isText(schema: z.ZodType | undefined): boolean {
  return schema === line || schema === requiredLine || schema === prose
}

/**
 * Makes any string fit for a `line`: lone surrogates replaced, NUL and line breaks turned into single spaces.
 * It never shortens; whoever reads foreign text decides what to do when the result is too long.
 */
export function toLine(value: string): string {
  return value
    .toWellFormed()
    .replace(/[\0\s\u2028\u2029]+/g, ' ')
    .trim()
}

/** Makes any string fit for `prose`, keeping its lines. */
export function toProse(value: string): string {
  return value.toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n')
}
