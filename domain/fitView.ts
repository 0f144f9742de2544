import type { Importance, ItemKind } from './agenda.ts'

/** An agenda item as a fit names it, on screen and on the command line. */
export interface FitRow {
  readonly id: string
  readonly kind: ItemKind
  readonly text: string
  readonly minutes: number
  readonly importance: Importance
}

/**
 * A proposed agenda: rows in agenda order, `minutes` the sum kept, `explanation` what was dropped and why. `fits` means
 * that what is planned is within the limit and nothing is dropped. An agenda that cannot fit is an error, `cannot-fit`.
 */
export interface FitView {
  readonly limit: number
  /** True where the interviewer gave no limit and 20 minutes are taken. */
  readonly assumed: boolean
  readonly planned: number
  readonly fits: boolean
  readonly minutes: number
  readonly kept: readonly FitRow[]
  readonly dropped: readonly FitRow[]
  readonly explanation: string
}
