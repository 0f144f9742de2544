import type { OpenQuestion } from '../../../domain/decision.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import { AddLine } from './AddLine.tsx'
import styles from './DecisionPage.module.css'
import { useQuestionChanges } from './mutations.ts'
import { QuestionRow } from './QuestionRow.tsx'

interface QuestionListProps {
  readonly decisionId: string
  readonly questions: readonly OpenQuestion[]
}

/** What one would have to know to decide, with the answers there are. */
export function QuestionList({ decisionId, questions }: QuestionListProps) {
  const changes = useQuestionChanges(decisionId)
  const text = words.decisions
  const open = questions.filter(({ answer }) => answer === '').length
  return (
    <Section
      title={text.questions}
      aside={
        questions.length > 0 && <span className={styles.count}>{text.openCount(open, questions.length)}</span>
      }
    >
      {questions.length === 0 && <p className={styles.hint}>{text.questionsHint}</p>}
      <ol className={styles.rows}>
        {questions.map((question, index) => (
          <QuestionRow
            key={question.id}
            question={question}
            index={index}
            count={questions.length}
            onEdit={(edited) => changes.edit.mutateAsync({ id: question.id, changes: edited })}
            onMove={(to) => changes.move.mutate({ id: question.id, index: to })}
            onRemove={() => changes.remove.mutate(question.id)}
          />
        ))}
      </ol>
      <AddLine
        label={text.question}
        placeholder={text.questionHint}
        action={text.addQuestion}
        onAdd={changes.add.mutateAsync}
      />
    </Section>
  )
}
