/** What a due time is counted in; `none` where there is no due time. */
export const dueUnits = ['days', 'hours', 'minutes', 'none'] as const
export type DueUnit = (typeof dueUnits)[number]

/** Minutes in one of each. */
const MINUTES = { days: 1440, hours: 60, minutes: 1 } as const

/** A due time as it is said: the largest unit that says it in whole numbers, or the one that is preferred where that does. */
export function amountOf(
  dueMinutes: number | null,
  preferred: DueUnit = 'days',
): { readonly unit: DueUnit; readonly count: number } {
  if (dueMinutes === null) return { unit: 'none', count: 0 }
  const before = Math.abs(dueMinutes)
  const units = ([preferred, 'days', 'hours', 'minutes'] as const).filter((unit) => unit !== 'none')
  const unit = units.find((each) => before % MINUTES[each] === 0 && (before > 0 || each === 'minutes'))
  return unit === undefined ? { unit: 'minutes', count: before } : { unit, count: before / MINUTES[unit] }
}

/** The minutes from the start, negative or zero, that an amount stands for; null for no due time. */
export function dueMinutesOf(unit: DueUnit, count: number): number | null {
  return unit === 'none' ? null : 0 - count * MINUTES[unit]
}
