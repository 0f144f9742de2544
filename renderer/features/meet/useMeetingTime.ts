import { useEffect, useEffectEvent, useState } from 'react'
import type { MeetingRun } from '../../../domain/meeting/run.ts'
import { type MeetingTime, readMeetingTime } from './meetingTime.ts'

/** Often enough that no second is seen to be skipped. */
const TICK = 200

/** The time in a meeting, by whole seconds, kept up to date. */
export function useMeetingTime(run: Pick<MeetingRun, 'meeting' | 'items'>): MeetingTime {
  const [time, setTime] = useState(() => wholeSeconds(readMeetingTime(run)))
  const tick = useEffectEvent(() => {
    const next = wholeSeconds(readMeetingTime(run))
    setTime((shown) => (shown.now === next.now && shown.ahead === next.ahead ? shown : next))
  })
  useEffect(() => {
    const timer = setInterval(() => tick(), TICK)
    return () => clearInterval(timer)
  }, [])
  return time
}

function wholeSeconds({ now, ahead }: MeetingTime): MeetingTime {
  return { now: Math.floor(now / 1000) * 1000, ahead: Math.floor(ahead / 1000) * 1000 }
}
