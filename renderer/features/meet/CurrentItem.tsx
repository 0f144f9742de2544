import type { ReactNode } from 'react'
import type { AgendaItem } from '../../../domain/agenda.ts'
import { words } from '../../../domain/words/words.ts'
import { classes } from '../../ui/classes.ts'
import styles from './CurrentItem.module.css'
import { clockText } from './clockText.ts'

interface CurrentItemProps {
  readonly item: AgendaItem
  /** As printed on the brief; null for what is no question. */
  readonly number: number | null
  /** Minutes it has, extra ones included. */
  readonly planned: number
  /** Seconds it has left, below zero once it takes longer. */
  readonly left: number
  readonly jot: ReactNode
  /** What one can do with it. */
  readonly children: ReactNode
}

/** What is talked about, to be read from a metre away, with the answer under it. */
export function CurrentItem({ item, number, planned, left, jot, children }: CurrentItemProps) {
  const text = words.meet
  const nature = number === null ? words.agenda.addKind[item.kind] : text.number(number)
  return (
    <section className={styles.current} aria-label={text.now}>
      <div className={styles.read}>
        <p className={styles.about}>
          <span>{nature}</span>
          <span className={classes(left < 0 && styles.over)}>
            {left < 0 ? text.overOf(clockText(left), planned) : text.leftOf(clockText(left), planned)}
          </span>
        </p>
        <p className={styles.text} data-size={sizeOf(item.text)} aria-live="polite">
          <bdi>{item.text}</bdi>
        </p>
        {jot}
      </div>
      <div className={styles.ways}>{children}</div>
    </section>
  )
}

/** Longer texts are smaller, so that all of one stays in sight. */
function sizeOf(text: string): 'large' | 'medium' | 'small' {
  if (text.length <= 90) return 'large'
  return text.length <= 220 ? 'medium' : 'small'
}
