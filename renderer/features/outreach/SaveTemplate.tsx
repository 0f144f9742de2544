import { useState } from 'react'
import { requiredLine } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAddTemplate } from './mutations.ts'
import styles from './Templates.module.css'

interface SaveTemplateProps {
  readonly purpose: 'request' | 'again'
  /** The message with fields in the place of names. */
  readonly subject: string
  readonly body: string
  readonly onClose: () => void
}

/** Keeps a message as a template, under a name. */
export function SaveTemplate({ purpose, subject, body, onClose }: SaveTemplateProps) {
  const add = useAddTemplate()
  const tell = useTellUndoable()
  const [name, setName] = useState('')
  const [error, setError] = useState<string>()
  const text = words.outreach.template

  function save(): void {
    const parsed = requiredLine.safeParse(name)
    if (!parsed.success) {
      setError(parsed.error.issues[0]?.message)
      return
    }
    add.mutate(
      { purpose, name: parsed.data, subject, body },
      {
        onSuccess: () => {
          tell(text.saved(parsed.data))
          onClose()
        },
      },
    )
  }

  return (
    <form
      className={styles.tool}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextField
        label={text.name}
        placeholder={text.nameHint}
        description={text.note}
        value={name}
        error={error}
        autoFocus
        onChange={(next) => {
          setName(next)
          setError(undefined)
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" isPending={add.isPending}>
          {text.save}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {text.cancel}
        </Button>
      </div>
    </form>
  )
}
