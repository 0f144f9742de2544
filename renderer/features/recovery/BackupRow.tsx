import type { Backup } from '../../../contract/backups.ts'
import { words } from '../../../domain/words/words.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { formatTime, nearDay } from '../../ui/time.ts'
import styles from './RecoveryPage.module.css'
import type { Recovery } from './useRecovery.ts'

const text = words.recovery

interface BackupRowProps {
  readonly backup: Backup
  readonly recovery: Recovery
  readonly isSuggested: boolean
}

/** One backup: when it was made and why, what is in it, and the button that restores it. */
export function BackupRow({ backup, recovery, isSuggested }: BackupRowProps) {
  const { path, at, reason, contacts, interviews } = backup
  const { working, act } = recovery
  const when = `${nearDay(at)}, ${formatTime(at)}`
  const isReadable = contacts !== null && interviews !== null
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.when}>
          <time dateTime={at}>{when}</time>
          {isSuggested && <Badge tone="done">{text.suggested}</Badge>}
        </p>
        <p className={styles.note}>
          {isReadable ? text.held(contacts, interviews) : text.unreadableBackup}
          {text.reasons[reason] !== null && ` · ${text.reasons[reason]}`}
        </p>
      </div>
      {isReadable && (
        <Button
          variant={isSuggested ? 'primary' : 'secondary'}
          aria-label={text.restoreOf(when)}
          isPending={working === path}
          isDisabled={working !== null && working !== path}
          onPress={() => act(path, 'recovery.restore', { path })}
        >
          {text.restore}
        </Button>
      )}
    </li>
  )
}
