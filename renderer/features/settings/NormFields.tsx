import { type Norms, norms as schema } from '../../../domain/norms.ts'
import { words } from '../../../domain/words/words.ts'
import { useChangeSettings } from '../../planner/settings.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import styles from './SettingsPage.module.css'

const names = ['askAnotherDays', 'writeAgainDays', 'thankYouHours', 'touchesPerYear'] as const

/** The customs that Askwell counts by, each number kept when its field is left. */
export function NormFields({ norms }: { readonly norms: Norms }) {
  const change = useChangeSettings()
  const text = words.settings.norms
  return (
    <section className={styles.block} aria-labelledby="settings-norms">
      <h2 id="settings-norms" className={styles.legend}>
        {text.title}
      </h2>
      <p className={styles.note}>{text.note}</p>
      <div className={styles.numbers}>
        {names.map((name) => (
          <SavedField<number | null>
            key={name}
            saved={norms[name]}
            schema={schema.shape[name]}
            save={(value) => change.mutateAsync({ norms: { ...norms, [name]: value } })}
            isWhole
          >
            {(field) => <NumberField label={text.fields[name]} description={text.notes[name]} {...field} />}
          </SavedField>
        ))}
      </div>
    </section>
  )
}
