import { useQuery } from '@tanstack/react-query'
import { words } from '../../../domain/words/words.ts'
import { ask } from '../../api.ts'
import { Button } from '../../ui/Button.tsx'
import { BackupFacts } from './BackupFacts.tsx'
import { BackupLines } from './BackupLines.tsx'
import { backupsQuery, useBackUp, useChooseFolder, useResetFolder } from './backups.ts'
import { SettingsAction } from './SettingsAction.tsx'
import styles from './SettingsPage.module.css'

const text = words.backups

/** Backups: the last good one, where they go, and all there are. */
export function BackupsSection() {
  const { data: state } = useQuery(backupsQuery)
  const backUp = useBackUp()
  const choose = useChooseFolder()
  const reset = useResetFolder()
  if (state === undefined) return null
  return (
    <section className={styles.block} aria-labelledby="settings-backups">
      <h2 id="settings-backups" className={styles.legend}>
        {text.title}
      </h2>
      <p className={styles.note}>{text.note}</p>
      <BackupFacts state={state} />
      <SettingsAction note={text.makeNote}>
        <Button isPending={backUp.isPending} onPress={() => backUp.mutate()}>
          {text.make}
        </Button>
      </SettingsAction>
      <SettingsAction note={text.chooseNote}>
        <Button isPending={choose.isPending} onPress={() => choose.mutate()}>
          {text.choose}
        </Button>
      </SettingsAction>
      {state.isChosen && (
        <SettingsAction note={text.resetNote}>
          <Button isPending={reset.isPending} onPress={() => reset.mutate()}>
            {text.reset}
          </Button>
        </SettingsAction>
      )}
      {state.backups.length > 0 && (
        <>
          <SettingsAction note={text.showNote}>
            <Button onPress={() => void ask('backups.showFolder', {})}>{text.show}</Button>
          </SettingsAction>
          <BackupLines backups={state.backups} />
        </>
      )}
    </section>
  )
}
