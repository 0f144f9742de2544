import { words } from '../../../domain/words/words.ts'
import { bandOf } from './explain.ts'
import styles from './RankedList.module.css'

/** How well somebody suits, as a word, a number and a bar. */
export function Score({ score }: { readonly score: number }) {
  const percent = Math.round(score * 100)
  return (
    <div className={styles.score}>
      <p className={styles.words}>
        <strong>{words.rank.bands[bandOf(percent)]}</strong>
        <span>{words.rank.outOf(percent)}</span>
      </p>
      <Bar value={score} />
    </div>
  )
}

/** A part of a whole; what it means stands in words beside it. */
export function Bar({ value }: { readonly value: number }) {
  return (
    <span className={styles.track} aria-hidden>
      <span className={styles.fill} style={{ width: `${value * 100}%` }} />
    </span>
  )
}
