import { roomFor } from './notesPlan.ts'

/** One way to set the page. Lengths in points; every other size on the page is a multiple of these. */
export interface Setting {
  /** Body type; small print is the same size, in grey or capitals. */
  readonly type: number
  /** Line height, a multiple of the type. */
  readonly leading: number
  /** The unit of white space: what a row has above and below its text. */
  readonly air: number
  /** Ruled lines for notes that the page keeps free at least. */
  readonly lines: number
}

/** The custom properties that the style sheet derives every length from. */
export function settingProperties(step: number): Readonly<Record<`--${string}`, string>> {
  const { type, leading, air, lines } = settingAt(step)
  return {
    '--type': `${type}pt`,
    '--leading': String(leading),
    '--air': `${air}pt`,
    '--room': `${roomFor(lines)}px`,
  }
}

/**
 * From comfortable to tight: white space and room for notes go before type, and type never goes under 8.5 pt. The
 * most comfortable one is what a well-prepared interview of twenty minutes is meant to be printed in.
 */
export const settings: readonly Setting[] = [
  { type: 10, leading: 1.4, air: 3.4, lines: 5 },
  { type: 9.75, leading: 1.4, air: 3, lines: 5 },
  { type: 9.5, leading: 1.38, air: 2.7, lines: 4 },
  { type: 9.25, leading: 1.38, air: 2.3, lines: 4 },
  { type: 9.25, leading: 1.36, air: 1.9, lines: 3 },
  { type: 9, leading: 1.36, air: 1.6, lines: 3 },
  { type: 9, leading: 1.34, air: 1.3, lines: 2 },
  { type: 8.75, leading: 1.34, air: 1.1, lines: 1 },
  { type: 8.5, leading: 1.32, air: 0.9, lines: 1 },
  { type: 8.5, leading: 1.28, air: 0.6, lines: 1 },
]

/** The setting of a step; steps beyond the last stay with the tightest. */
export function settingAt(step: number): Setting {
  const setting = settings[Math.min(step, settings.length - 1)]
  if (setting === undefined) throw new Error(`No setting ${step}`)
  return setting
}
