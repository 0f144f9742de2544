import { useState } from 'react'
import { useLocation } from 'wouter'
import type { DecisionKind } from '../../../domain/decision.ts'
import { requiredLine } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { useNotify } from '../../ui/notices.ts'
import { Page } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { kindOptions } from './kindOptions.ts'
import { useAddDecision } from './mutations.ts'
import styles from './NewDecision.module.css'

/** A decision by its title, kind and deadline; everything else is written in place once it is there. */
export function NewDecision({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<DecisionKind>('other')
  const [deadline, setDeadline] = useState<string | null>(null)
  const [error, setError] = useState<string>()
  const [, navigate] = useLocation()
  const notify = useNotify()
  const add = useAddDecision()
  const text = words.decisions

  function submit(): void {
    const parsed = requiredLine.safeParse(title)
    if (!parsed.success) setError(parsed.error.issues[0]?.message)
    else
      add.mutate(
        { title: parsed.data, kind, deadline },
        {
          onSuccess: ({ id }) => {
            notify({ text: text.added(parsed.data) })
            onAdded(id)
          },
          onError: (refusal) => setError(messageOf(refusal)),
        },
      )
  }

  return (
    <Page title={text.addTitle} back={{ href: '/decisions', label: text.backToList, always: true }}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') navigate('/decisions')
        }}
      >
        <TextField
          label={text.form.title}
          placeholder={text.form.titleHint}
          value={title}
          onChange={(next) => {
            setTitle(next)
            setError(undefined)
          }}
          error={error}
          autoFocus
        />
        <Select
          label={text.form.kind}
          value={kind}
          onChange={(next) => setKind(next ?? 'other')}
          options={kindOptions}
        />
        <DayField label={text.form.deadline} value={deadline} onChange={setDeadline} />
        <div className={styles.buttons}>
          <Button type="submit" variant="primary" isPending={add.isPending}>
            {text.add}
          </Button>
          <ButtonLink href="/decisions">{text.cancel}</ButtonLink>
        </div>
      </form>
    </Page>
  )
}
