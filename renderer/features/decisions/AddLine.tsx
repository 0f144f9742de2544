import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { requiredLine } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './AddLine.module.css'

interface AddLineProps {
  /** What is added: an option, a question. */
  readonly label: string
  readonly placeholder: string
  /** What the button says. */
  readonly action: string
  readonly onAdd: (text: string) => Promise<unknown>
}

/** A button that becomes a line to write in. Enter adds it and leaves room for the next; Escape is done. */
export function AddLine({ label, placeholder, action, onAdd }: AddLineProps) {
  const [isOpen, setOpen] = useState(false)
  const [written, setWritten] = useState('')
  const [error, setError] = useState<string>()
  const [input, setInput] = useState<HTMLElement | null>(null)
  const opener = useRef<HTMLButtonElement>(null)

  function close(): void {
    setOpen(false)
    setWritten('')
    setError(undefined)
    // The button is there again once the form has gone.
    requestAnimationFrame(() => opener.current?.focus())
  }

  async function submit(): Promise<void> {
    const parsed = requiredLine.safeParse(written)
    if (!parsed.success) {
      setError(parsed.error.issues[0]?.message)
      return
    }
    await onAdd(parsed.data)
    setWritten('')
    input?.focus()
  }

  if (!isOpen) {
    return (
      <div className={styles.opener}>
        <Button
          ref={opener}
          size="small"
          variant="quiet"
          icon={<Plus size={14} aria-hidden />}
          onPress={() => setOpen(true)}
        >
          {action}
        </Button>
      </div>
    )
  }
  return (
    <form
      className={styles.form}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        // What was refused is told by a notice, and stands in the form.
        submit().catch(() => undefined)
      }}
    >
      <TextField
        label={label}
        placeholder={placeholder}
        value={written}
        onChange={(next) => {
          setWritten(next)
          setError(undefined)
        }}
        error={error}
        inputRef={setInput}
        autoFocus
      />
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {action}
        </Button>
        <Button size="small" variant="quiet" onPress={close}>
          {words.decisions.done}
        </Button>
      </div>
    </form>
  )
}
