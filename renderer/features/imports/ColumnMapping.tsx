import { csvField, type ImportTable } from '../../../domain/csvMapping.ts'
import { inSentence } from '../../../domain/inSentence.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './ColumnMapping.module.css'
import { fieldsOf, type PreviewState, type Reading, withField } from './importState.ts'

interface ColumnMappingProps {
  readonly table: ImportTable
  readonly state: PreviewState
  readonly onReading: (reading: Reading) => void
}

const text = words.imports.dialog

const options = csvField.options.map((id) => ({ id, label: text.fields[id] }))

/** What each column of a table holds, as guessed or as remembered, to be put right by hand. */
export function ColumnMapping({ table, state, onReading }: ColumnMappingProps) {
  const fields = fieldsOf(state)
  const hasHeader = table.columns.some(({ name }, at) => name !== words.imports.column(at + 1))
  const columns = table.columns.map((column, at) => ({ ...column, at }))
  return (
    <div className={styles.mapping}>
      <Section title={text.columns}>
        {hasHeader && <p className={styles.hint}>{text.columnsHint}</p>}
        <ul>
          {columns.map(({ name, samples, at }) => (
            <li key={at} className={styles.column}>
              <div className={styles.what}>
                <span className={styles.name}>
                  <bdi>{name}</bdi>
                </span>
                <span className={styles.samples}>
                  {samples.length === 0 ? text.noSamples : <bdi>{samples.map(inSentence).join(' · ')}</bdi>}
                </span>
              </div>
              <div className={styles.field}>
                <Select
                  label={text.column(name)}
                  hideLabel
                  value={fields[at] ?? 'keep'}
                  onChange={(field) => {
                    if (field !== null && field !== fields[at]) onReading(withField(state, at, field))
                  }}
                  options={options}
                />
              </div>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
