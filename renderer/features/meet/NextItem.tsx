import type { MeetingTimes } from '../../../domain/meeting/times.ts'
import { words } from '../../../domain/words/words.ts'
import styles from './LiveScreen.module.css'
import type { WallTime } from './wallTime.ts'

interface NextItemProps {
  readonly next: MeetingTimes['upcoming'][number] | null
  readonly wall: WallTime
}

/** What comes after this, and when. */
export function NextItem({ next, wall }: NextItemProps) {
  return (
    <section className={styles.next} aria-label={words.meet.next}>
      {next === null ? (
        <span className={styles.hint}>{words.meet.nothingNext}</span>
      ) : (
        <>
          <span className={styles.when}>
            {words.meet.next} {wall.show(next.beginsAt)}
          </span>
          <bdi className={styles.nextText}>{next.item.text}</bdi>
        </>
      )}
    </section>
  )
}
