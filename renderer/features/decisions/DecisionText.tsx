import { type Decision, decision as schema } from '../../../domain/decision.ts'
import { words } from '../../../domain/words/words.ts'
import { ProseField } from '../../ui/ProseField.tsx'
import { Section } from '../../ui/Section.tsx'
import type { SaveDecision } from './DecisionDetails.tsx'

interface DecisionTextProps {
  readonly decision: Decision
  readonly detail: 'known' | 'reasons'
  readonly title: string
  readonly save: SaveDecision
}

/** A longer text of a decision under its own heading, edited where it stands. */
export function DecisionText({ decision, detail, title, save }: DecisionTextProps) {
  const text = words.decisions.form
  return (
    <Section title={title}>
      <ProseField
        label={title}
        placeholder={detail === 'known' ? text.knownHint : text.reasonsHint}
        saved={decision[detail]}
        schema={schema.shape[detail]}
        save={(value) => save({ [detail]: value })}
      />
    </Section>
  )
}
