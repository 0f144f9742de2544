import { useRef, useState } from 'react'
import { TextArea, TextField } from 'react-aria-components'
import { toLine } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import styles from './RowText.module.css'

interface RowTextProps {
  readonly text: string
  readonly isEditing: boolean
  readonly onKeep: (text: string) => void
  /** `stays`: the person goes on with this row; else the focus went elsewhere already. */
  readonly onDone: (stays: boolean) => void
}

/** The text of a block: read as it stands, edited in place. */
export function RowText({ text, isEditing, onKeep, onDone }: RowTextProps) {
  if (isEditing) return <TextEditor text={text} onKeep={onKeep} onDone={onDone} />
  return (
    <span className={styles.text} dir="auto">
      <span className={styles.ink}>{text}</span>
    </span>
  )
}

/** Enter and leaving the field keep the text, Escape does not; an empty text changes nothing. */
function TextEditor({ text, onKeep, onDone }: Omit<RowTextProps, 'isEditing'>) {
  const [draft, setDraft] = useState(text)
  const isOver = useRef(false)

  function end(keeps: boolean, stays: boolean): void {
    if (isOver.current) return
    isOver.current = true
    const next = toLine(draft)
    if (keeps && next !== '' && next !== text) onKeep(next)
    onDone(stays)
  }

  return (
    <TextField
      autoFocus
      aria-label={words.agenda.text}
      value={draft}
      onChange={setDraft}
      onBlur={() => end(true, false)}
      maxLength={1000}
      className={styles.field ?? ''}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          event.preventDefault()
          end(true, true)
        }
        if (event.key === 'Escape') end(false, true)
      }}
    >
      <TextArea
        rows={1}
        dir="auto"
        className={styles.input ?? ''}
        onFocus={(event) => event.target.select()}
      />
    </TextField>
  )
}
