import type { InterviewView } from '../../../contract/interviews.ts'
import { dressCode } from '../../../domain/company.ts'
import { interview as schema } from '../../../domain/interview.ts'
import type { DressLevel } from '../../../domain/outfit.ts'
import { words } from '../../../domain/words/words.ts'
import { SavedField } from '../../ui/SavedField.tsx'
import { type Option, Select } from '../../ui/Select.tsx'
import { OutfitAdvice } from './OutfitAdvice.tsx'
import styles from './PrepareTab.module.css'
import { type SaveChanges, SavedText } from './SavedText.tsx'

interface OutfitFieldsProps {
  readonly view: InterviewView
  readonly save: SaveChanges
}

const options = dressCode.options.map((id): Option<DressLevel | 'unknown'> => {
  if (id === '') return { id: 'unknown', label: words.interviews.prepare.dressUnknown }
  return { id, label: words.brief.dress[id] }
})

/** What to wear, where one is seen, and what to carry or have ready. */
export function OutfitFields({ view, save }: OutfitFieldsProps) {
  const { interview } = view
  const text = words.interviews.prepare
  const of = { of: interview, save }
  return (
    <div className={styles.fields}>
      {interview.method !== 'phone' && (
        <>
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
          <OutfitAdvice view={view} save={save} />
          <div data-part="outfit">
            <SavedText {...of} detail="outfit" label={text.wear} placeholder={text.wearHint} />
          </div>
        </>
      )}
      <SavedText {...of} detail="bring" label={text.bring[interview.method]} placeholder={text.bringHint} />
    </div>
  )
}
