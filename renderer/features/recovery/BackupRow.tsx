import type { Backup } from '../../../contract/backups.ts'
import { words } from '../../../domain/words/words.ts'
import { BackupLine } from '../../ui/BackupLine.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import type { Recovery } from './useRecovery.ts'

const text = words.recovery

interface BackupRowProps {
  readonly backup: Backup
  readonly recovery: Recovery
  readonly isSuggested: boolean
}

/** One backup with the button that restores it. */
export function BackupRow({ backup, recovery, isSuggested }: BackupRowProps) {
  const { path } = backup
  const { working, act } = recovery
  return (
    <BackupLine
      backup={backup}
      mark={isSuggested && <Badge tone="done">{text.suggested}</Badge>}
      action={(when) => (
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
    />
  )
}
