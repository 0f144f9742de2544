import { words } from '../../../domain/words/words.ts'
import type { AgendaClock } from './clock.ts'
import type { AgendaLayout } from './layout.ts'
import styles from './Sums.module.css'

interface SumsProps {
  readonly layout: AgendaLayout
  readonly limit: number | null
  /** Null while no start is set. */
  readonly clock: AgendaClock | null
}

/** `26 of 20 min · 6 over · hard stop 14:20`, said again whenever it changes. */
export function Sums({ layout, limit, clock }: SumsProps) {
  if (limit === null) {
    return (
      <p className={styles.sums} aria-live="polite">
        <strong>{words.agenda.planned(layout.planned)}</strong>
        <span>{words.agenda.noLimit}</span>
      </p>
    )
  }
  return (
    <p className={styles.sums} aria-live="polite">
      <strong>{words.agenda.plannedOf(layout.planned, limit)}</strong>
      {layout.over > 0 && <strong className={styles.over}>{words.agenda.over(layout.over)}</strong>}
      {layout.left > 0 && <span>{words.agenda.left(layout.left)}</span>}
      {clock !== null && <span>{words.agenda.hardStop(clock(limit))}</span>}
    </p>
  )
}
