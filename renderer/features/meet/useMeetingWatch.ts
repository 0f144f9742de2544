import { useEffect, useEffectEvent } from 'react'
import type { MeetingWatch, RunningMeeting } from '../../../contract/meetings.ts'
import { stopOf } from '../../../domain/meeting/times.ts'
import { warningsOf } from '../../../domain/meeting/warnings.ts'
import { ask } from '../../api.ts'
import { readMeetingTime } from './meetingTime.ts'

/** The longest name the desktop is given. */
const NAME_LENGTH = 200

/**
 * Has the desktop stay awake and warn while a meeting runs, whatever screen is shown. It is told again only when
 * something changes that it depends on.
 * @param running undefined while it is not known
 */
export function useMeetingWatch(running: RunningMeeting | null | undefined): void {
  const tell = useEffectEvent(() => {
    if (running !== undefined)
      void ask('meetings.watch', { watch: running === null ? null : watchOf(running) })
  })
  const facts =
    running === undefined
      ? ''
      : JSON.stringify(
          running && [
            running.meeting.interviewId,
            running.meeting.startedAt,
            running.meeting.leaveAt,
            running.limitMinutes,
            running.contact.name,
          ],
        )
  useEffect(() => {
    if (facts !== '') tell()
  }, [facts])
}

function watchOf({ contact, meeting, limitMinutes }: RunningMeeting): MeetingWatch {
  const run = { meeting, agenda: [], items: [] }
  const { now } = readMeetingTime(run)
  const stop = stopOf(run, limitMinutes)
  const warnings = warningsOf(Date.parse(meeting.startedAt), stop)
  return {
    interviewId: meeting.interviewId,
    person: contact.name.slice(0, NAME_LENGTH).toWellFormed(),
    warnings: warnings.map(({ at }) => Math.round(at - now)).filter((inMs) => inMs > 0),
    stop: stop === null ? 0 : Math.round(stop - now),
  }
}
