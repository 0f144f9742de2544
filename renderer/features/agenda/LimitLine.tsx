import { ASSUMED_LIMIT } from '../../../domain/agenda.ts'
import { words } from '../../../domain/words/words.ts'
import type { AgendaClock } from './clock.ts'
import styles from './LimitLine.module.css'

interface LimitLineProps {
  /** How far down its row it runs, from 0 to 1. */
  readonly at: number
  /** Null draws the assumed limit, as a hint. */
  readonly limit: number | null
  readonly clock: AgendaClock
}

/** The time limit, across the page, with the clock time at which it falls. */
export function LimitLine({ at, limit, clock }: LimitLineProps) {
  return (
    <span className={styles.line} style={{ top: `${at * 100}%` }} data-assumed={limit === null || undefined}>
      <span className={styles.flag}>
        {limit === null ? (
          words.agenda.assumed(ASSUMED_LIMIT)
        ) : (
          <>
            {words.agenda.stop} <b>{clock(limit)}</b>
          </>
        )}
      </span>
    </span>
  )
}
