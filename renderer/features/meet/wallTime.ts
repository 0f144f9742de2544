import { clockIn, offset } from '../../../domain/clock.ts'
import type { Interview } from '../../../domain/interview.ts'
import { leaveTime } from '../../../domain/meeting/leaveTime.ts'
import { toInstant } from '../../../domain/time.ts'
import { localZone } from '../../ui/time.ts'
import type { MeetingTime } from './meetingTime.ts'

/** Says moments of a meeting as the clocks around one show them, and understands what one reads there. */
export interface WallTime {
  /** `14:20`, for a moment by the meeting's clock in milliseconds since 1970. */
  readonly show: (at: number) => string
  /** The moment by the meeting's clock at which they leave, in UTC; null for what is no time. */
  readonly read: (typed: string) => string | null
}

/** Where one goes somewhere one reads the clocks there, on the phone or a video call those at home; as on the brief. */
export function wallTime(
  { method, zone }: Pick<Interview, 'method' | 'zone'>,
  locale: string,
  { now, ahead }: MeetingTime,
): WallTime {
  const here = method === 'in-person' ? zone : localZone()
  const { time } = clockIn(locale, here)
  const wall = now - ahead
  return {
    show: (at) => time(at - ahead),
    read: (typed) => {
      const at = leaveTime(typed, wall, offset(here, wall))
      return at === null ? null : toInstant(new Date(Date.parse(at) + ahead))
    },
  }
}
