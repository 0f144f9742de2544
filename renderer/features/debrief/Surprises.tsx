import { type Debrief, debrief as schema } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import { ProseField } from '../../ui/ProseField.tsx'
import { Section } from '../../ui/Section.tsx'
import { useSave } from './mutations.ts'

/** What one did not expect to hear. */
export function Surprises({ debrief }: { readonly debrief: Debrief }) {
  const save = useSave('debrief.edit')
  const text = words.debrief
  return (
    <Section title={text.surprises}>
      <ProseField
        label={text.surprises}
        placeholder={text.surprisesHint}
        saved={debrief.surprises}
        schema={schema.shape.surprises}
        save={(surprises) => save({ id: debrief.interviewId, changes: { surprises } })}
      />
    </Section>
  )
}
