import { useId } from 'react'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './RecoveryPage.module.css'
import type { Recovery } from './useRecovery.ts'

const text = words.recovery

export type Way = keyof typeof text.ways

interface WaysProps {
  readonly recovery: Recovery
  readonly ways: readonly Way[]
  /** Without one, it is what suggests itself. */
  readonly title?: string
}

/** What can be done besides restoring a backup, each with a sentence about it. */
export function Ways({ recovery: { working, act }, ways, title }: WaysProps) {
  const id = useId()
  return (
    <section className={styles.section} {...(title === undefined ? {} : { 'aria-labelledby': id })}>
      {title !== undefined && (
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
      )}
      <ul className={styles.list}>
        {ways.map((way) => (
          <li key={way} className={styles.row}>
            <p className={styles.what}>{text.ways[way].note}</p>
            <Button
              variant={title === undefined ? 'primary' : 'secondary'}
              isPending={working === way}
              isDisabled={working !== null && working !== way}
              onPress={() => act(way, `recovery.${way}`, {})}
            >
              {text.ways[way].label}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
