import { useState } from 'react'
import type { DebriefView } from '../../../contract/debrief.ts'
import { takeawayFrom } from '../../../domain/debrief.ts'
import { words } from '../../../domain/words/words.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { Section } from '../../ui/Section.tsx'
import { AnswerRow } from './AnswerRow.tsx'
import styles from './Debrief.module.css'
import { useChange, useSave } from './mutations.ts'
import { NewLine } from './NewLine.tsx'
import { beginning } from './weighing.ts'

interface AnswersProps extends Pick<DebriefView, 'answers' | 'decisions'> {
  readonly interviewId: string
}

/** What was said, question by question, in the order and with the numbers of the printed page. */
export function Answers({ interviewId, answers, decisions }: AnswersProps) {
  const [addedId, setAddedId] = useState<string | null>(null)
  const write = useSave('answers.write')
  const edit = useSave('answers.edit')
  const add = useChange('answers.add')
  const tell = useTellUndoable()
  const text = words.debrief
  const remove = useChange('answers.remove', { onDone: () => tell(text.askedRemoved) })
  const takeaway = useChange('takeaways.add', { onDone: () => tell(text.takeawayMade) })
  return (
    <Section title={text.answers} aside={<span className={styles.hint}>{text.flowHint}</span>}>
      {answers.length === 0 && <p className={styles.hint}>{text.noQuestions}</p>}
      <ol>
        {answers.map((line) => (
          <AnswerRow
            key={line.agendaItemId ?? line.answerId}
            line={line}
            takesFocus={line.answerId !== null && line.answerId === addedId}
            onFocused={() => setAddedId(null)}
            onWrite={(value) =>
              line.agendaItemId === null
                ? edit({ id: line.answerId ?? '', changes: { text: value } })
                : write({ id: line.agendaItemId, changes: { text: value } })
            }
            onReword={(question) => edit({ id: line.answerId ?? '', changes: { question } })}
            onRemove={() => remove.mutate({ id: line.answerId ?? '' })}
            onTakeaway={(said) =>
              takeaway.mutate({ interviewId, text: takeawayFrom(said), ...beginning(decisions) })
            }
          />
        ))}
      </ol>
      <div className={styles.beside}>
        <NewLine
          label={text.addAsked}
          placeholder={text.addAsked}
          onAdd={async (question) => setAddedId((await add.mutateAsync({ interviewId, question })).id)}
        />
      </div>
    </Section>
  )
}
