import { type KeyboardEvent, useState } from 'react'
import { requiredLine } from '../../../domain/text.ts'
import { InlineText } from '../../ui/InlineText.tsx'
import { Quiet } from '../../ui/Quiet.tsx'
import styles from './Debrief.module.css'
import { flow, goOn, isEnter } from './goOn.ts'

interface NewLineProps {
  /** What is added: a promise, a name. */
  readonly label: string
  readonly placeholder: string
  /** Answers once it is on record. */
  readonly onAdd: (text: string) => Promise<unknown>
}

/** A line to write the next one on. Enter keeps it and leaves room for another; on an empty line it goes on. */
export function NewLine({ label, placeholder, onAdd }: NewLineProps) {
  const [written, setWritten] = useState('')
  const [error, setError] = useState<string>()

  async function add(): Promise<void> {
    const parsed = requiredLine.safeParse(written)
    if (!parsed.success) {
      setError(parsed.error.issues[0]?.message)
      return
    }
    setWritten('')
    // What was refused is told by a notice, and stands on the line again.
    await onAdd(parsed.data).catch(() => setWritten(written))
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (!isEnter(event)) return
    if (written.trim() === '') goOn(event)
    else {
      event.preventDefault()
      event.stopPropagation()
      void add()
    }
  }

  return (
    <div className={styles.newLine} {...flow} onKeyDownCapture={onKeyDown}>
      <Quiet layout="flush">
        <InlineText
          label={label}
          hideLabel
          placeholder={placeholder}
          value={written}
          error={error}
          onChange={(next) => {
            setWritten(next)
            setError(undefined)
          }}
          onBlur={() => {
            if (written.trim() !== '') void add()
          }}
        />
      </Quiet>
    </div>
  )
}
