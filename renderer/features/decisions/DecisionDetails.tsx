import type { DecisionChanges } from '../../../contract/decisions.ts'
import { type Decision, decision as schema } from '../../../domain/decision.ts'
import { words } from '../../../domain/words/words.ts'
import { DayField } from '../../ui/DayField.tsx'
import { InlineText } from '../../ui/InlineText.tsx'
import { Quiet } from '../../ui/Quiet.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { Section } from '../../ui/Section.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './DecisionPage.module.css'
import { kindOptions } from './kindOptions.ts'

export type SaveDecision = (changes: DecisionChanges) => Promise<unknown>

interface DecisionDetailsProps {
  readonly decision: Decision
  readonly save: SaveDecision
}

/** What a decision is about, a line each, edited where it stands. */
export function DecisionDetails({ decision, save }: DecisionDetailsProps) {
  const text = words.decisions
  return (
    <Section title={text.details}>
      <div className={styles.facts}>
        <Quiet layout="row">
          <SavedField saved={decision.title} schema={schema.shape.title} save={(title) => save({ title })}>
            {(field) => <InlineText label={text.form.title} {...field} />}
          </SavedField>
        </Quiet>
        <Quiet layout="row">
          <SavedField saved={decision.kind} schema={schema.shape.kind} save={(kind) => save({ kind })}>
            {(field, choose) => (
              <Select
                label={text.form.kind}
                {...field}
                onChange={(kind) => choose(kind ?? 'other')}
                options={kindOptions}
              />
            )}
          </SavedField>
        </Quiet>
        <Quiet layout="row">
          <SavedField
            saved={decision.target}
            schema={schema.shape.target}
            save={(target) => save({ target })}
          >
            {(field) => <InlineText label={text.form.target} placeholder={text.form.targetHint} {...field} />}
          </SavedField>
        </Quiet>
        <Quiet layout="row">
          <SavedField
            saved={decision.deadline}
            schema={schema.shape.deadline}
            save={(deadline) => save({ deadline })}
          >
            {(field) => <DayField label={text.form.deadline} {...field} />}
          </SavedField>
        </Quiet>
      </div>
    </Section>
  )
}
