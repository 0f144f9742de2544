import { type ClipboardEvent, type DragEvent, type Ref, useState } from 'react'
import { words } from '../../../domain/words/words.ts'
import { TextField } from '../../ui/TextField.tsx'
import type { useAutosave } from '../../ui/useAutosave.ts'
import styles from './Composer.module.css'
import { EDITED } from './lengths.ts'

interface MessageBodyProps {
  readonly label: string
  readonly field: ReturnType<typeof useAutosave<string>>['field']
  /** Receives the element that takes the text. */
  readonly inputRef: Ref<HTMLElement>
}

/** The words of a message. What is far too long for one is refused before it slows the window down. */
export function MessageBody({ label, field, inputRef }: MessageBodyProps) {
  const [isRefused, setRefused] = useState(false)
  const text = words.outreach.message

  function refuseLong(event: ClipboardEvent | DragEvent, data: DataTransfer): void {
    const isTooLong = data.getData('text/plain').length + field.value.length > EDITED
    setRefused(isTooLong)
    if (isTooLong) event.preventDefault()
  }

  if (field.value.length > EDITED) return <p className={styles.problem}>{text.tooLongToEdit}</p>
  return (
    <div
      onPasteCapture={(event) => refuseLong(event, event.clipboardData)}
      onDropCapture={(event) => refuseLong(event, event.dataTransfer)}
    >
      <TextField
        label={label}
        rows={14}
        {...field}
        onChange={(value) => {
          setRefused(false)
          field.onChange(value)
        }}
        error={isRefused ? text.tooLongToPaste : field.error}
        inputRef={(element) => {
          if (typeof inputRef === 'function') inputRef(element)
          else if (inputRef !== null) inputRef.current = element
        }}
      />
    </div>
  )
}
