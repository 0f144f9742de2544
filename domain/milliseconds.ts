/** Stretches of time in milliseconds, on a clock that knows no change to summer time: a calendar's day may differ. */
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
