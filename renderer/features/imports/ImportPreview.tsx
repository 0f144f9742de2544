import { words } from '../../../domain/words/words.ts'
import { ColumnMapping } from './ColumnMapping.tsx'
import { FormatField } from './FormatField.tsx'
import { ImportChanges } from './ImportChanges.tsx'
import styles from './ImportPreview.module.css'
import type { PreviewState, Reading } from './importState.ts'

interface ImportPreviewProps {
  readonly state: PreviewState
  readonly onReading: (reading: Reading) => void
}

/** What an import would do, before anything is written, and for a table what its columns are. */
export function ImportPreview({ state, onReading }: ImportPreviewProps) {
  const { preview, problem } = state
  const text = words.imports.dialog
  return (
    <>
      <div className={styles.head}>
        <FormatField state={state} onReading={onReading} />
        <p className={styles.lead}>{text.rows(preview.rows)}</p>
      </div>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {preview.table === null ? (
        <ImportChanges state={state} />
      ) : (
        <div className={styles.panes}>
          <ColumnMapping table={preview.table} state={state} onReading={onReading} />
          <ImportChanges state={state} />
        </div>
      )}
    </>
  )
}
