import { importFormat } from '../../../domain/fileFormat.ts'
import { words } from '../../../domain/words/words.ts'
import { Select } from '../../ui/Select.tsx'
import styles from './ImportPreview.module.css'
import { formatOf, type PreviewState, type Reading } from './importState.ts'

interface FormatFieldProps {
  readonly state: PreviewState
  readonly onReading: (reading: Reading) => void
}

/** What kind of file it is: told from the file, changed by hand where that went wrong. */
export function FormatField({ state, onReading }: FormatFieldProps) {
  const text = words.imports.dialog
  const { preview, reading, isRereading } = state
  const format = (isRereading ? reading.format : null) ?? formatOf(preview)
  return (
    <div className={styles.format}>
      <Select
        label={text.readAs}
        value={format}
        onChange={(chosen) => {
          if (chosen !== null && chosen !== format) onReading({ format: chosen, mapping: null })
        }}
        options={importFormat.options.map((id) => ({ id, label: text.formats[id] }))}
      />
    </div>
  )
}
