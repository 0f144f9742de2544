import { useEffect, useRef, useState } from 'react'
import type { Backup } from '../../../contract/backups.ts'
import { words } from '../../../domain/words/words.ts'
import { BackupLine } from '../../ui/BackupLine.tsx'
import { Button } from '../../ui/Button.tsx'
import { useRestore } from './backups.ts'
import styles from './SettingsPage.module.css'

/** Lines that are shown at first. */
const SHOWN = 5

/** The backups there are, newest first, each with a button that restores it: that can be taken back. */
export function BackupLines({ backups }: { readonly backups: readonly Backup[] }) {
  const [isWhole, setWhole] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const restore = useRestore()
  useEffect(() => {
    // The button that was pressed is gone.
    if (isWhole) list.current?.children[SHOWN]?.querySelector('button')?.focus()
  }, [isWhole])
  const shown = isWhole ? backups : backups.slice(0, SHOWN)
  return (
    <>
      <h3 id="settings-backups-list" className={styles.subhead}>
        {words.backups.list}
      </h3>
      <p className={styles.subnote}>{words.backups.listNote}</p>
      <ul ref={list} aria-labelledby="settings-backups-list">
        {shown.map((backup) => (
          <BackupLine
            key={backup.path}
            backup={backup}
            action={(when) => (
              <Button
                size="small"
                aria-label={words.recovery.restoreOf(when)}
                isPending={restore.variables === backup.path && restore.isPending}
                isDisabled={restore.variables !== backup.path && restore.isPending}
                onPress={() => restore.mutate(backup.path)}
              >
                {words.recovery.restore}
              </Button>
            )}
          />
        ))}
      </ul>
      {shown.length < backups.length && (
        <Button variant="quiet" size="small" onPress={() => setWhole(true)}>
          {words.recovery.showMore(backups.length - SHOWN)}
        </Button>
      )}
    </>
  )
}
