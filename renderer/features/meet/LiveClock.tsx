import type { MeetingTimes } from '../../../domain/meeting/times.ts'
import { words } from '../../../domain/words/words.ts'
import { Badge, type Tone } from '../../ui/Badge.tsx'
import { clockText } from './clockText.ts'
import styles from './LiveClock.module.css'
import type { WallTime } from './wallTime.ts'

interface LiveClockProps {
  readonly times: MeetingTimes
  readonly startedAt: string
  readonly leaveAt: string | null
  readonly wall: WallTime
}

const tones = { calm: 'plain', closing: 'soon', last: 'late', over: 'late' } as const

/** How long there is, large enough for a glance; how one stands to the plan, and when it ends. */
export function LiveClock({ times, startedAt, leaveAt, wall }: LiveClockProps) {
  const { elapsed, stop, left, level, projectedEnd, ahead } = times
  const text = words.meet
  const shown = left ?? elapsed
  const share = stop === null ? 0 : Math.min(1, elapsed / Math.max(1, (stop - Date.parse(startedAt)) / 1000))
  return (
    <section className={styles.clock} aria-label={text.clock} data-level={level}>
      <p className={styles.time} role="timer" data-long={Math.abs(shown) >= 3600 || undefined}>
        {clockText(shown)}
        <span className={styles.unit}>{left === null ? text.gone : left < 0 ? text.over : text.left}</span>
      </p>
      <div className={styles.facts}>
        <p className={styles.states}>
          {level !== 'calm' && <Badge tone={tones[level]}>{text.levels[level]}</Badge>}
          {ahead !== null && <Badge tone={paceTone(ahead)}>{paceText(ahead)}</Badge>}
        </p>
        <p className={styles.plan}>
          <span>{stopText()}</span>
          {left !== null && <span>{text.elapsed(clockText(elapsed))}</span>}
          {ahead !== null && <span>{text.ends(wall.show(projectedEnd))}</span>}
        </p>
      </div>
      <span className={styles.track} aria-hidden>
        <span className={styles.passed} style={{ width: `${share * 100}%` }} />
      </span>
      <p className={styles.said} role="status">
        {text.levels[level]}
      </p>
    </section>
  )

  function stopText(): string {
    if (stop === null) return text.noStop
    return leaveAt === null ? text.stop(wall.show(stop)) : text.leave(wall.show(stop))
  }
}

function paceText(ahead: number): string {
  const { pace } = words.meet
  if (ahead === 0) return pace.onTime
  return ahead > 0 ? pace.ahead(ahead) : pace.behind(-ahead)
}

function paceTone(ahead: number): Tone {
  return ahead < 0 ? 'soon' : 'done'
}
