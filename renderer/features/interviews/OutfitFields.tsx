import { type DressCode, dressCode } from '../../../domain/company.ts'
import { type Interview, interview as schema } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import { SavedField } from '../../ui/SavedField.tsx'
import { type Option, Select } from '../../ui/Select.tsx'
import styles from './PrepareTab.module.css'
import { type SaveChanges, SavedText } from './SavedText.tsx'

interface OutfitFieldsProps {
  readonly interview: Interview
  readonly save: SaveChanges
}

type Choice = Exclude<DressCode, ''> | 'unknown'

const options = dressCode.options.map((id): Option<Choice> => {
  if (id === '') return { id: 'unknown', label: words.interviews.prepare.dressUnknown }
  return { id, label: words.brief.dress[id] }
})

/** What to wear and carry. */
export function OutfitFields({ interview, save }: OutfitFieldsProps) {
  const text = words.interviews.prepare
  const of = { of: interview, save }
  return (
    <div className={styles.fields}>
      <SavedField
        saved={interview.dressCode}
        schema={schema.shape.dressCode}
        save={(value) => save({ dressCode: value })}
      >
        {(field, choose) => (
          <Select
            label={text.dressCode}
            {...field}
            value={field.value === '' ? 'unknown' : field.value}
            onChange={(id) => choose(id === null || id === 'unknown' ? '' : id)}
            options={options}
          />
        )}
      </SavedField>
      <SavedText {...of} detail="outfit" label={text.wear} placeholder={text.wearHint} />
      <SavedText {...of} detail="bring" label={text.bring[interview.method]} placeholder={text.bringHint} />
    </div>
  )
}
