import { useQuery } from '@tanstack/react-query'
import { Timer } from 'lucide-react'
import type { RunningMeeting } from '../../../contract/meetings.ts'
import { meetingTimes } from '../../../domain/meeting/times.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { clockText } from './clockText.ts'
import { useAct } from './mutations.ts'
import { runningQuery } from './queries.ts'
import styles from './RunningBanner.module.css'
import { useMeetingTime } from './useMeetingTime.ts'

/** On every other screen: which meeting runs, and the way back to it, also after a crash. */
export function RunningBanner() {
  const { data } = useQuery(runningQuery)
  const running = data?.running ?? null
  return running === null ? null : <Banner key={running.meeting.startedAt} running={running} />
}

function Banner({ running: { contact, meeting, limitMinutes } }: { readonly running: RunningMeeting }) {
  const run = { meeting, agenda: [], items: [] }
  const { now } = useMeetingTime(run)
  const act = useAct(meeting.interviewId)
  const { left, elapsed } = meetingTimes(run, limitMinutes, now)
  const text = words.meet
  const shown = clockText(left ?? elapsed)
  const time = left === null ? text.elapsed(shown) : left < 0 ? text.overBy(shown) : text.leftBy(shown)
  return (
    <section className={styles.banner} aria-label={text.running[meeting.kind](contact.name)}>
      <Timer size={16} aria-hidden />
      <p className={styles.text}>
        <strong>
          <bdi>{text.running[meeting.kind](contact.name)}</bdi>
        </strong>{' '}
        <span role="timer">{time}</span>
      </p>
      <div className={styles.ways}>
        <ButtonLink size="small" href={`/interviews/${meeting.interviewId}/meet`}>
          {text.running.resume}
        </ButtonLink>
        <Button
          size="small"
          variant="quiet"
          onPress={() => act.mutate({ action: { kind: 'end' }, at: toInstant(new Date(now)) })}
        >
          {text.running.end}
        </Button>
      </div>
    </section>
  )
}
