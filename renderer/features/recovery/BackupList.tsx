import { useEffect, useRef, useState } from 'react'
import type { RecoveryState } from '../../../contract/recovery.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { BackupRow } from './BackupRow.tsx'
import styles from './RecoveryPage.module.css'
import type { Recovery } from './useRecovery.ts'

const text = words.recovery

/** Backups that are shown at first, if one that can be read is among them. */
const SHOWN = 3

interface BackupListProps {
  readonly recovery: Recovery
  readonly state: RecoveryState
}

/** The backups, the newest that can be read first in mind. */
export function BackupList({ recovery, state: { backups, problem } }: BackupListProps) {
  const [isWhole, setWhole] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const suggestedAt = backups.findIndex(({ contacts }) => contacts !== null)
  const count = Math.max(SHOWN, suggestedAt + 1)
  useEffect(() => {
    // The button that was pressed is gone.
    if (isWhole) list.current?.children[count]?.querySelector('button')?.focus()
  }, [isWhole, count])
  const shown = isWhole ? backups : backups.slice(0, count)
  const isTheWay = problem === 'damaged' || problem === 'foreign' || problem === 'missing'
  return (
    <section className={styles.section} aria-labelledby="recovery-backups">
      <h2 id="recovery-backups" className={styles.heading}>
        {text.restoreTitle}
      </h2>
      <p className={styles.note}>{backups.length === 0 ? text.noBackups : text.restoreText}</p>
      <ul ref={list} className={styles.list} aria-labelledby="recovery-backups" hidden={shown.length === 0}>
        {shown.map((backup, at) => (
          <BackupRow
            key={backup.path}
            backup={backup}
            recovery={recovery}
            isSuggested={isTheWay && at === suggestedAt}
          />
        ))}
      </ul>
      {shown.length < backups.length && (
        <div className={styles.more}>
          <Button variant="quiet" size="small" onPress={() => setWhole(true)}>
            {text.showMore(backups.length - count)}
          </Button>
        </div>
      )}
    </section>
  )
}
