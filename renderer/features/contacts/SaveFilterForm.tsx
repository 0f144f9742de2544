import { type FormEvent, useState } from 'react'
import { requiredLine } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Panels.module.css'

interface SaveFilterFormProps {
  readonly name: string
  readonly onSave: (name: string) => void
  readonly onCancel: () => void
}

/** The name of a saved filter. */
export function SaveFilterForm({ name, onSave, onCancel }: SaveFilterFormProps) {
  const text = words.contactList.saved
  const [value, setValue] = useState(name)
  const [error, setError] = useState<string | undefined>(undefined)

  function submit(event: FormEvent): void {
    event.preventDefault()
    const parsed = requiredLine.safeParse(value)
    if (parsed.success) onSave(parsed.data)
    else setError(parsed.error.issues[0]?.message)
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField label={text.name} value={value} onChange={setValue} error={error} autoFocus />
      <div className={styles.foot}>
        <Button size="small" variant="quiet" onPress={onCancel}>
          {text.cancel}
        </Button>
        <Button size="small" variant="primary" type="submit">
          {text.save}
        </Button>
      </div>
    </form>
  )
}
