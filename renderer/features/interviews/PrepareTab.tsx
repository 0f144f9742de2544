import type { InterviewView } from '../../../contract/interviews.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import { Checklist } from './Checklist.tsx'
import { DecisionsField } from './DecisionsField.tsx'
import { useEditInterview } from './mutations.ts'
import { OutfitFields } from './OutfitFields.tsx'
import styles from './PrepareTab.module.css'
import { SavedText } from './SavedText.tsx'
import { WhenFields } from './WhenFields.tsx'

/** Everything to settle before an interview. Each field is kept as it is left. */
export function PrepareTab({ view }: { readonly view: InterviewView }) {
  const { interview, decisions } = view
  const { mutateAsync: save } = useEditInterview(interview.id)
  const text = words.interviews
  const of = { of: interview, save }
  return (
    <div className={styles.tab}>
      <div className={styles.column}>
        <Section title={text.prepare.when}>
          <WhenFields interview={interview} save={save} />
        </Section>
        <Section title={text.prepare.why}>
          <div className={styles.fields}>
            <SavedText
              {...of}
              detail="purpose"
              label={text.form.purpose}
              placeholder={text.form.purposeHint}
              rows={3}
            />
            <SavedText
              {...of}
              detail="whyICare"
              label={text.prepare.whyICare}
              placeholder={text.prepare.whyICareHint}
              rows={3}
            />
            <DecisionsField
              value={decisions.map(({ id }) => id)}
              onChange={(decisionIds) => void save({ decisionIds })}
            />
          </div>
        </Section>
      </div>
      <div className={styles.column}>
        <Checklist view={view} />
        <Section title={text.prepare.greeting[interview.method]}>
          <div className={styles.fields}>
            <div className={styles.pair}>
              <SavedText
                {...of}
                detail="receptionist"
                label={text.prepare.receptionist}
                placeholder={text.prepare.receptionistHint}
              />
              <SavedText
                {...of}
                detail="assistant"
                label={text.prepare.assistant}
                placeholder={text.prepare.assistantHint}
              />
            </div>
            {interview.method === 'in-person' && (
              <SavedText
                {...of}
                detail="arrival"
                label={text.prepare.arrival}
                placeholder={text.prepare.arrivalHint}
              />
            )}
            <SavedText {...of} detail="receptionPhone" label={text.prepare.receptionPhone} type="tel" />
          </div>
        </Section>
        <Section title={text.prepare.outfit[interview.method]}>
          <OutfitFields interview={interview} save={save} />
        </Section>
      </div>
    </div>
  )
}
