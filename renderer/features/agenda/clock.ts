import { clockIn, elapsed } from '../../../domain/clock.ts'
import type { Interview } from '../../../domain/interview.ts'

/** Says when something is so many minutes after the start: a clock time, or `0:07` while no start is set. */
export type AgendaClock = (minutes: number) => string

/** Going somewhere, one reads the clock there; on the phone or a video call, the clock at home. As on the brief. */
export function agendaClock(
  { startsAt, method, zone }: Pick<Interview, 'startsAt' | 'method' | 'zone'>,
  locale: string,
  home: string,
): AgendaClock {
  if (startsAt === null) return elapsed
  const start = Date.parse(startsAt)
  const { time } = clockIn(locale, method === 'in-person' ? zone : home)
  return (minutes) => time(start + minutes * 60_000)
}
