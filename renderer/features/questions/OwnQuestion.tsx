import { question as schema, theme } from '../../../domain/question.ts'
import type { BankQuestion } from '../../../domain/questions/bank.ts'
import { words } from '../../../domain/words/words.ts'
import { InlineText } from '../../ui/InlineText.tsx'
import { Quiet } from '../../ui/Quiet.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { Section } from '../../ui/Section.tsx'
import { Select } from '../../ui/Select.tsx'
import { useEditQuestion } from './mutations.ts'
import styles from './QuestionDetail.module.css'

/** The words and the theme of an own question, edited where they stand. */
export function OwnQuestion({ question }: { readonly question: BankQuestion }) {
  const { mutateAsync: save } = useEditQuestion(question.id)
  const text = words.questions
  return (
    <Section title={text.about}>
      <div className={styles.fields}>
        <Quiet layout="row">
          <SavedField
            saved={question.text}
            schema={schema.shape.text}
            save={(value) => save({ text: value })}
          >
            {(field) => <InlineText label={text.text} {...field} />}
          </SavedField>
        </Quiet>
        <Quiet layout="row">
          <SavedField
            saved={question.theme}
            schema={schema.shape.theme}
            save={(value) => save({ theme: value })}
          >
            {(field, choose) => (
              <Select
                label={text.theme}
                {...field}
                onChange={(next) => next !== null && choose(next)}
                options={theme.options.map((id) => ({ id, label: text.themes[id] }))}
              />
            )}
          </SavedField>
        </Quiet>
      </div>
    </Section>
  )
}
