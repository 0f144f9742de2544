import { Ellipsis, Trash2 } from 'lucide-react'
import type { QuestionChanges } from '../../../contract/decisions.ts'
import { type OpenQuestion, openQuestion as schema } from '../../../domain/decision.ts'
import { words } from '../../../domain/words/words.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { InlineText } from '../../ui/InlineText.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { moveEntries } from '../../ui/moveEntries.tsx'
import { ProseField } from '../../ui/ProseField.tsx'
import { Quiet } from '../../ui/Quiet.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { moveKeys } from './moveKeys.ts'
import styles from './QuestionRow.module.css'

interface QuestionRowProps {
  readonly question: OpenQuestion
  readonly index: number
  readonly count: number
  readonly onEdit: (changes: QuestionChanges) => Promise<unknown>
  readonly onMove: (index: number) => void
  readonly onRemove: () => void
}

/** One question and its answer, edited where they stand. Alt with the arrow keys moves it. */
export function QuestionRow({ question, index, count, onEdit, onMove, onRemove }: QuestionRowProps) {
  const text = words.decisions
  return (
    <li className={styles.row} onKeyDown={moveKeys(index, count, onMove)}>
      <div className={styles.texts}>
        <div className={styles.question}>
          <Quiet>
            <SavedField
              saved={question.text}
              schema={schema.shape.text}
              save={(value) => onEdit({ text: value })}
            >
              {(field) => <InlineText label={text.question} hideLabel {...field} />}
            </SavedField>
          </Quiet>
        </div>
        <ProseField
          label={text.answer}
          placeholder={text.answerHint}
          saved={question.answer}
          schema={schema.shape.answer}
          save={(answer) => onEdit({ answer })}
        />
      </div>
      <Menu
        label={text.questionActions(question.text)}
        trigger={
          <IconButton size="small" label={text.questionActions(question.text)}>
            <Ellipsis size={14} aria-hidden />
          </IconButton>
        }
        items={[
          ...moveEntries({
            isFirst: index === 0,
            isLast: index === count - 1,
            onMove: (step) => onMove(index + step),
          }),
          {
            id: 'remove',
            label: text.removeQuestion,
            icon: <Trash2 size={16} aria-hidden />,
            isDanger: true,
            startsGroup: true,
            onAction: onRemove,
          },
        ]}
      />
    </li>
  )
}
