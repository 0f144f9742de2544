import { words } from '../../../domain/words/words.ts'
import type { AgendaClock } from './clock.ts'
import { custom } from './custom.ts'
import styles from './FreeTime.module.css'
import { LimitLine } from './LimitLine.tsx'
import { type AgendaLayout, blockHeight } from './layout.ts'

interface FreeTimeProps {
  readonly layout: AgendaLayout
  readonly limit: number | null
  readonly clock: AgendaClock
}

/** What the limit leaves free, as high as its minutes, down to the line where time is up. */
export function FreeTime({ layout, limit, clock }: FreeTimeProps) {
  if (layout.lineBefore !== layout.blocks.length) return null
  return (
    <div className={styles.free} style={{ minHeight: layout.left > 0 ? blockHeight(layout.left) : 0 }}>
      {layout.left > 0 && (
        <>
          <span className={styles.clock}>{clock(layout.planned)}</span>
          <span className={styles.ticks} style={custom({ '--minutes': layout.left })} />
          <span className={styles.room}>{words.agenda.inHand(layout.left)}</span>
        </>
      )}
      <LimitLine at={1} limit={limit} clock={clock} />
    </div>
  )
}
