/** Two clocks read at one moment, in milliseconds: the wall's since 1970, and one that only ever goes forward. */
export interface Reading {
  readonly wall: number
  readonly steady: number
}

/** The time in a meeting: `now` in milliseconds since 1970, and the steady clock when it was read last. */
export interface MeetingClock {
  readonly now: number
  readonly steady: number
}

/**
 * A clock for a meeting that is shown from now on.
 * @param notBefore the latest moment on record for the meeting: after a crash the wall may have been set back behind it
 */
export function startClock({ wall, steady }: Reading, notBefore: number): MeetingClock {
  return { now: Math.max(wall, notBefore), steady }
}

/**
 * Reads the clock again. Time goes on by the steady clock, or to where the wall stands if that is later:
 * - a wall that is set back changes nothing: what has passed has passed, and no time becomes negative;
 * - while the lid is closed the steady clock may stand still, the wall does not: the time counts;
 * - a wall that is set forward cannot be told from a closed lid, and it is what the others' watches show;
 * - daylight saving moves neither of the two.
 */
export function readClock(clock: MeetingClock, { wall, steady }: Reading): MeetingClock {
  const passed = Math.max(0, steady - clock.steady)
  return { now: Math.max(clock.now + passed, wall), steady: Math.max(clock.steady, steady) }
}

/** How far the meeting's time is ahead of the wall, in milliseconds: clock times are shown by the wall. */
export function aheadOfWall({ now }: MeetingClock, wall: number): number {
  return Math.max(0, now - wall)
}
