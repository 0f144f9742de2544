import type { SkippedRow } from '../../../contract/exchange.ts'
import { words } from '../../../domain/words/words.ts'
import styles from './ImportPreview.module.css'
import { skippedGroups } from './importState.ts'

/** Which records an import leaves out, and why, with the lines they start at. */
export function SkippedRows({ skipped }: { readonly skipped: readonly SkippedRow[] }) {
  return (
    <ul className={styles.rows}>
      {skippedGroups(skipped).map(({ reason, count, lines }) => (
        <li key={reason} className={styles.skipped}>
          <span className={styles.skippedCount}>{count.toLocaleString()}</span>
          <div>
            <bdi>{reason}</bdi>
            <div className={styles.role}>{words.imports.dialog.lines(lines, count - lines.length)}</div>
          </div>
        </li>
      ))}
    </ul>
  )
}
