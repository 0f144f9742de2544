import Papa from 'papaparse'
import type { Point } from './imported.ts'

/** How many addresses, numbers and links the contact with the most of them has: so many columns a table needs. */
export type PointCounts = Readonly<Record<Point['kind'], number>>

/** Said of every exported table: without it spreadsheets take UTF-8 for the local encoding. */
export const BYTE_ORDER_MARK = '\ufeff'

/** One line of a table, quoted where need be, with its line end (RFC 4180). */
export function csvLine(cells: readonly string[]): string {
  return `${Papa.unparse([[...cells]], { newline: '\r\n' })}\r\n`
}
