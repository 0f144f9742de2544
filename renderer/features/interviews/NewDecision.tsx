import { useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import { requiredLine } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { useNameDecision } from '../../planner/decisions.ts'
import { Button } from '../../ui/Button.tsx'
import fields from '../../ui/Field.module.css'
import styles from './DecisionsField.module.css'

/** A decision by its title, added from where it is needed. */
export function NewDecision({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const [title, setTitle] = useState('')
  const add = useNameDecision()
  const text = words.interviews.form
  const parsed = requiredLine.safeParse(title)

  function submit(): void {
    if (!parsed.success || add.isPending) return
    add.mutate(parsed.data, {
      onSuccess: ({ id }) => {
        setTitle('')
        onAdded(id)
      },
    })
  }

  return (
    <div className={styles.another}>
      <TextField
        aria-label={text.newDecision}
        value={title}
        onChange={setTitle}
        onKeyDown={(event) => {
          // It stands inside a form, whose own Enter would plan the interview.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          submit()
        }}
      >
        <Input
          className={fields.input ?? ''}
          dir="auto"
          placeholder={`${text.newDecision}: ${text.newDecisionHint}`}
        />
      </TextField>
      <Button onPress={submit} isDisabled={!parsed.success} isPending={add.isPending}>
        {text.addDecision}
      </Button>
    </div>
  )
}
