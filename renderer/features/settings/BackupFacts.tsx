import { TriangleAlert } from 'lucide-react'
import type { BackupsState } from '../../../contract/backups.ts'
import { words } from '../../../domain/words/words.ts'
import { nearDayTime } from '../../ui/time.ts'
import styles from './SettingsPage.module.css'

const text = words.backups

/** The last backup that is good, where the next goes, and what is unsafe about that. */
export function BackupFacts({ state }: { readonly state: BackupsState }) {
  const { folder, isChosen, isReachable, isOnSameDisk, backups } = state
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
      {warnings(state, isChosen && !isReachable).map((warning) => (
        <p key={warning} className={styles.warning}>
          <TriangleAlert size={16} aria-hidden />
          {warning}
        </p>
      ))}
    </>
  )
}

/** The folder beside a planner is where the planner is: of one place one thing is said. */
function warnings({ planner, folder, isChosen }: BackupsState, isAway: boolean): readonly string[] {
  const said = text.warnings
  const found = [
    planner.cloud !== null && said.plannerInCloud(planner.cloud),
    planner.isOnNetwork && said.plannerOnNetwork,
    isChosen && folder.cloud !== null && said.folderInCloud(folder.cloud),
    isAway ? said.unreachable : isChosen && folder.isOnNetwork && said.folderOnNetwork,
  ]
  return found.filter((warning) => warning !== false)
}
