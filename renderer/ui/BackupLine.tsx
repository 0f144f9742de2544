import type { ReactNode } from 'react'
import type { Backup } from '../../contract/backups.ts'
import { words } from '../../domain/words/words.ts'
import styles from './BackupLine.module.css'
import { nearDayTime } from './time.ts'

const text = words.recovery

interface BackupLineProps {
  readonly backup: Backup
  /** Beside the date: a badge. */
  readonly mark?: ReactNode
  /** What can be done with a backup that can be read; `when` names it. */
  readonly action: (when: string) => ReactNode
}

/** One backup of a list: when it was made and why, what is in it, and what can be done with it. */
export function BackupLine({ backup, mark, action }: BackupLineProps) {
  const { at, reason, contacts, interviews } = backup
  const when = nearDayTime(at)
  const isReadable = contacts !== null && interviews !== null
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <p className={styles.when}>
          <time dateTime={at}>{when}</time>
          {mark}
        </p>
        <p className={styles.note}>
          {isReadable ? text.held(contacts, interviews) : text.unreadableBackup}
          {text.reasons[reason] !== null && ` · ${text.reasons[reason]}`}
        </p>
      </div>
      {isReadable && action(when)}
    </li>
  )
}
