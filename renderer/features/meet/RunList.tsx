import { Check, Minus, SkipForward } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import type { AgendaItem } from '../../../domain/agenda.ts'
import { itemRecord, type MeetingRun } from '../../../domain/meeting/run.ts'
import type { MeetingTimes } from '../../../domain/meeting/times.ts'
import { words } from '../../../domain/words/words.ts'
import styles from './RunList.module.css'
import type { WallTime } from './wallTime.ts'

interface RunListProps {
  readonly run: MeetingRun
  readonly times: MeetingTimes
  readonly wall: WallTime
  readonly onJump: (itemId: string) => void
}

const marks = { done: Check, skipped: SkipForward, 'left-out': Minus } as const

/** The whole agenda with the clock times of what is to come; any item can be gone to, also back. */
export function RunList({ run, times, wall, onJump }: RunListProps) {
  const currentId = times.upcoming[0]?.item.id
  const current = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (currentId !== undefined) current.current?.scrollIntoView({ block: 'nearest' })
  }, [currentId])
  const begins = new Map(times.upcoming.map(({ item, beginsAt }) => [item.id, beginsAt]))

  return (
    <nav className={styles.side} aria-label={words.meet.list}>
      <ol className={styles.list}>
        {run.agenda.map((item) => (
          <li key={item.id} {...(item.id === currentId ? { ref: current } : {})}>
            <Button
              className={styles.row ?? ''}
              data-state={itemRecord(run, item.id).state}
              {...(item.id === currentId ? { 'aria-current': 'step' as const } : {})}
              onPress={() => onJump(item.id)}
            >
              <Row item={item} run={run} begins={begins.get(item.id)} wall={wall} />
            </Button>
          </li>
        ))}
      </ol>
      {run.agenda.length > 1 && <p className={styles.foot}>{words.meet.goTo}</p>}
    </nav>
  )
}

interface RowProps {
  readonly item: AgendaItem
  readonly run: MeetingRun
  readonly begins: number | undefined
  readonly wall: WallTime
}

function Row({ item, run, begins, wall }: RowProps) {
  const { state, endedAt, extraMinutes } = itemRecord(run, item.id)
  // When what was passed over ended says nothing.
  const at = state === 'done' && endedAt !== null ? Date.parse(endedAt) : begins
  const Mark = state === 'open' ? null : marks[state]
  return (
    <>
      <span className={styles.when}>{at === undefined ? '' : wall.show(at)}</span>
      <span className={styles.what}>
        <bdi className={styles.text}>{item.text}</bdi>
        {Mark !== null && (
          <span className={styles.state}>
            <Mark size={12} aria-hidden />
            {words.meet.states[state]}
          </span>
        )}
      </span>
      <span className={styles.minutes}>{words.meet.sum.min(item.minutes + extraMinutes)}</span>
    </>
  )
}
