/**
 * How much time is left of a meeting: `calm`, `closing` from a fifth on, `last` from a twentieth on, `over`. Without a
 * stop it is always calm.
 */
export type Level = 'calm' | 'closing' | 'last' | 'over'

/** Shares of the whole time at which a meeting warns. */
const SHARES = { closing: 0.2, last: 0.05 } as const

export type WarningLevel = keyof typeof SHARES

/** A warning to come: at what moment, and how long before the stop. Both are milliseconds, the moment since 1970. */
export interface Warning {
  readonly level: WarningLevel
  readonly at: number
  readonly before: number
}

/** When a meeting warns that its time runs out, in this order; never without a stop. Moments are milliseconds since 1970. */
export function warningsOf(startedAt: number, stop: number | null): readonly Warning[] {
  if (stop === null || stop <= startedAt) return []
  return (['closing', 'last'] as const).map((level) => {
    const before = Math.round((stop - startedAt) * SHARES[level])
    return { level, at: stop - before, before }
  })
}

/** How much time is left at a moment. */
export function levelAt(startedAt: number, stop: number | null, now: number): Level {
  if (stop === null) return 'calm'
  if (now >= stop) return 'over'
  return warningsOf(startedAt, stop).findLast(({ at }) => at <= now)?.level ?? 'calm'
}
