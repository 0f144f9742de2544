import { aheadOfWall, type MeetingClock, readClock, startClock } from '../../../domain/meeting/clock.ts'
import { latestMoment, type MeetingRun } from '../../../domain/meeting/run.ts'

/** The time in a meeting, in milliseconds. */
export interface MeetingTime {
  /** Since 1970, by the meeting's own clock. */
  readonly now: number
  /** How far that is ahead of the clock on the wall. */
  readonly ahead: number
}

/** One for each meeting and window: wherever it is shown, its time is the same and goes on. */
const clocks = new Map<string, MeetingClock>()

/** Reads a meeting's clock, which starts when it is read first. */
export function readMeetingTime(run: Pick<MeetingRun, 'meeting' | 'items'>): MeetingTime {
  const { interviewId, startedAt } = run.meeting
  const name = `${interviewId} ${startedAt}`
  const reading = { wall: Date.now(), steady: performance.now() }
  const known = clocks.get(name)
  const clock = known === undefined ? startClock(reading, latestMoment(run)) : readClock(known, reading)
  clocks.set(name, clock)
  return { now: clock.now, ahead: aheadOfWall(clock, reading.wall) }
}
