import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { requiredLine } from '../../domain/text.ts'
import { words } from '../../domain/words/words.ts'
import { Button } from './Button.tsx'
import styles from './NewLine.module.css'
import { TextField } from './TextField.tsx'

interface NewLineProps {
  readonly label: string
  readonly placeholder: string
  readonly onAdd: (text: string) => Promise<void>
  /** Stands before the text: what kind it is. */
  readonly before?: ReactNode
}

/** The line at the foot of a list: Enter adds what was typed. */
export function NewLine({ label, placeholder, onAdd, before }: NewLineProps) {
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()

  async function submit(): Promise<void> {
    const parsed = requiredLine.safeParse(text)
    if (!parsed.success) {
      setError(parsed.error.issues[0]?.message)
      return
    }
    await onAdd(parsed.data)
    setText('')
  }

  return (
    <form
      className={styles.line}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        // What was refused is told by a notice, and stands in the line.
        submit().catch(() => undefined)
      }}
    >
      {before !== undefined && <div className={styles.before}>{before}</div>}
      <div className={styles.text}>
        <TextField
          label={label}
          hideLabel
          placeholder={placeholder}
          value={text}
          onChange={(next) => {
            setText(next)
            setError(undefined)
          }}
          error={error}
        />
      </div>
      <Button type="submit" icon={<Plus size={16} aria-hidden />} aria-label={words.ordered.addTo(label)}>
        {words.ordered.add}
      </Button>
    </form>
  )
}
