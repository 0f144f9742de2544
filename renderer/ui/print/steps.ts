/** One way to set the page. Lengths in points; every other size on the page is a multiple of these. */
export interface Setting {
  /** Body type; small print is the same size, in grey or capitals. */
  readonly type: number
  /** Line height, a multiple of the type. */
  readonly leading: number
  /** The unit of white space: what a row has above and below its text. */
  readonly air: number
}

/** From comfortable to tight: white space goes before type, and type never goes under 8.5 pt. */
export const settings: readonly Setting[] = [
  { type: 10.5, leading: 1.38, air: 3.6 },
  { type: 10.25, leading: 1.38, air: 3.1 },
  { type: 10, leading: 1.38, air: 2.7 },
  { type: 9.75, leading: 1.36, air: 2.3 },
  { type: 9.5, leading: 1.36, air: 2 },
  { type: 9.25, leading: 1.34, air: 1.7 },
  { type: 9, leading: 1.34, air: 1.4 },
  { type: 8.75, leading: 1.32, air: 1.1 },
  { type: 8.5, leading: 1.32, air: 0.9 },
  { type: 8.5, leading: 1.28, air: 0.6 },
]

/** The setting of a step; steps beyond the last stay with the tightest. */
export function settingAt(step: number): Setting {
  const setting = settings[Math.min(step, settings.length - 1)]
  if (setting === undefined) throw new Error(`No setting ${step}`)
  return setting
}
