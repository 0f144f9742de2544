import type { InterviewView } from '../../../contract/interviews.ts'
import { words } from '../../../domain/words/words.ts'
import { DecisionsField } from './DecisionsField.tsx'
import styles from './PrepareTab.module.css'
import { Prompts } from './Prompts.tsx'
import { type SaveChanges, SavedText } from './SavedText.tsx'

interface WhyFieldsProps {
  readonly view: InterviewView
  readonly save: SaveChanges
}

/** What one wants to know, why one cares, and which decision it is for. */
export function WhyFields({ view, save }: WhyFieldsProps) {
  const { interview, decisions } = view
  const text = words.interviews
  const of = { of: interview, save }
  return (
    <div className={styles.fields}>
      <div data-part="purpose">
        <SavedText
          {...of}
          detail="purpose"
          label={text.form.purpose}
          placeholder={text.form.purposeHint}
          rows={3}
        />
      </div>
      <div data-part="care">
        <SavedText
          {...of}
          detail="whyICare"
          label={text.prepare.whyICare}
          placeholder={text.prepare.whyICareHint}
          rows={3}
        />
        {interview.whyICare.trim() === '' && <Prompts prompts={words.prepare.carePrompts} />}
      </div>
      <DecisionsField
        value={decisions.map(({ id }) => id)}
        onChange={(decisionIds) => void save({ decisionIds })}
      />
    </div>
  )
}
