import { TriangleAlert } from 'lucide-react'
import type { BackupsState, FolderPlace } from '../../../contract/backups.ts'
import { words } from '../../../domain/words/words.ts'
import styles from './SettingsPage.module.css'

const text = words.backups.warnings

/** Sentences about what is unsafe, each with its sign. */
export function Warnings({ of }: { readonly of: readonly string[] }) {
  return of.map((warning) => (
    <p key={warning} className={styles.warning}>
      <TriangleAlert size={16} aria-hidden />
      {warning}
    </p>
  ))
}

/** What is unsafe about where a planner lies. */
export function warningsOfPlanner({ cloud, isOnNetwork }: FolderPlace): readonly string[] {
  return [
    ...(cloud === null ? [] : [text.plannerInCloud(cloud)]),
    ...(isOnNetwork ? [text.plannerOnNetwork] : []),
  ]
}

/** What is to be known about a folder that was chosen for backups; the usual one is where the planner is. */
export function warningsOfFolder({ folder, isChosen, isReachable }: BackupsState): readonly string[] {
  if (!isChosen) return []
  const { cloud, isOnNetwork } = folder
  return [
    ...(cloud === null ? [] : [text.folderInCloud(cloud)]),
    ...(isReachable ? [] : [text.unreachable]),
    ...(isReachable && isOnNetwork ? [text.folderOnNetwork] : []),
  ]
}
