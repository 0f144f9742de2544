import { Lightbulb, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react'
import type { AnswerLine } from '../../../domain/debrief.ts'
import { answer as schema } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { InlineText } from '../../ui/InlineText.tsx'
import { ProseField } from '../../ui/ProseField.tsx'
import { Quiet } from '../../ui/Quiet.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import styles from './Debrief.module.css'
import { flow, goOn, isEnter } from './goOn.ts'

interface AnswerRowProps {
  readonly line: AnswerLine
  /** It was just added: its answer comes next. */
  readonly takesFocus: boolean
  readonly onFocused: () => void
  readonly onWrite: (text: string) => Promise<unknown>
  readonly onReword: (question: string) => Promise<unknown>
  readonly onRemove: () => void
  readonly onTakeaway: (text: string) => void
}

/** One question with its printed number, and what was said to it. Ctrl+Enter makes a takeaway of the answer. */
export function AnswerRow(props: AnswerRowProps) {
  const { line, takesFocus, onFocused, onWrite, onReword, onRemove, onTakeaway } = props
  const { number, question, agendaItemId } = line
  const box = useRef<HTMLDivElement>(null)
  const focused = useEffectEvent(onFocused)
  const text = words.debrief
  useEffect(() => {
    if (!takesFocus) return
    box.current?.querySelector('textarea')?.focus()
    focused()
  }, [takesFocus])

  function makeTakeaway(): void {
    const said = box.current?.querySelector('textarea')?.value ?? line.text
    if (said.trim() !== '') onTakeaway(said)
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (isEnter(event)) goOn(event)
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      makeTakeaway()
    }
  }

  return (
    <li className={styles.answer}>
      <span className={styles.number}>{number === null ? '' : words.brief.question(number)}</span>
      <div className={styles.said}>
        {agendaItemId !== null ? (
          <p className={styles.asked} dir="auto">
            {question}
          </p>
        ) : (
          <div className={styles.asked}>
            <Quiet layout="flush">
              <SavedField saved={question} schema={schema.shape.question} save={onReword}>
                {(field) => <InlineText label={text.asked} hideLabel {...field} />}
              </SavedField>
            </Quiet>
          </div>
        )}
        <div ref={box} {...flow} onKeyDownCapture={onKeyDown}>
          <ProseField
            label={text.answerTo(question)}
            placeholder={text.answerHint}
            saved={line.text}
            schema={schema.shape.text}
            save={onWrite}
          />
        </div>
      </div>
      <span className={styles.acts}>
        {line.text !== '' && (
          <IconButton size="small" label={text.makeTakeawayOf(question)} onPress={makeTakeaway}>
            <Lightbulb size={14} aria-hidden />
          </IconButton>
        )}
        {agendaItemId === null && (
          <IconButton size="small" label={text.removeAsked(question)} onPress={onRemove}>
            <X size={14} aria-hidden />
          </IconButton>
        )}
      </span>
    </li>
  )
}
