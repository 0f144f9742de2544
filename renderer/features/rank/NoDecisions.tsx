import { useState } from 'react'
import type { RankSubject } from '../../../contract/rank.ts'
import { requiredLine } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { useNameDecision } from '../../planner/decisions.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './NoDecisions.module.css'

/** The screen before there is anything to decide: names the decision in place, or asks without one. */
export function NoDecisions({ onSubject }: { readonly onSubject: (subject: RankSubject) => void }) {
  const [title, setTitle] = useState('')
  const [error, setError] = useState<string>()
  const add = useNameDecision()
  const text = words.rank.empty

  function submit(): void {
    const parsed = requiredLine.safeParse(title)
    if (parsed.success)
      add.mutate(parsed.data, { onSuccess: ({ id }) => onSubject({ kind: 'decision', id }) })
    else setError(parsed.error.issues[0]?.message)
  }

  return (
    <EmptyState
      level={1}
      title={text.decisionTitle}
      text={text.decisionText}
      actions={
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <TextField
            label={text.decision}
            placeholder={text.decisionHint}
            value={title}
            onChange={(next) => {
              setTitle(next)
              setError(undefined)
            }}
            error={error}
          />
          <div className={styles.buttons}>
            <Button type="submit" variant="primary" isPending={add.isPending}>
              {text.add}
            </Button>
            <Button onPress={() => onSubject({ kind: 'text', text: '' })}>{words.rank.otherSubject}</Button>
          </div>
        </form>
      }
    />
  )
}
