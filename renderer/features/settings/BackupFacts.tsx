import type { BackupsState } from '../../../contract/backups.ts'
import { words } from '../../../domain/words/words.ts'
import { nearDayTime } from '../../ui/time.ts'
import styles from './SettingsPage.module.css'
import { Warnings, warningsOfFolder } from './Warnings.tsx'

const text = words.backups

/** The last backup that is good, where the next goes, and what is unsafe about that. */
export function BackupFacts({ state }: { readonly state: BackupsState }) {
  const { folder, isReachable, isOnSameDisk, backups } = state
  const last = backups.find(({ contacts }) => contacts !== null)
  return (
    <>
      <dl className={styles.facts}>
        <dt>{text.last}</dt>
        <dd>
          {last === undefined ? (
            text.none
          ) : (
            <>
              <time dateTime={last.at}>{nearDayTime(last.at)}</time>
              <span className={styles.aside}>
                {` · ${words.recovery.held(last.contacts ?? 0, last.interviews ?? 0)} · ${text.size(last.bytes)}`}
              </span>
            </>
          )}
        </dd>
        <dt>{text.folder}</dt>
        <dd>
          <span className={styles.path}>{folder.path}</span>
          {isReachable && isOnSameDisk && <p className={styles.aside}>{text.isOnSameDisk}</p>}
        </dd>
      </dl>
      <Warnings of={warningsOfFolder(state)} />
    </>
  )
}
