import { useState } from 'react'
import { useLocation } from 'wouter'
import { type Theme, theme } from '../../../domain/question.ts'
import { requiredLine } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { useNotify } from '../../ui/notices.ts'
import { Page } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAddQuestion } from './mutations.ts'
import styles from './QuestionDetail.module.css'

/** A question in the user's own words, and the theme it belongs to. */
export function NewQuestion({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const [asked, setAsked] = useState('')
  const [about, setAbout] = useState<Theme>('role')
  const [error, setError] = useState<string>()
  const [, navigate] = useLocation()
  const notify = useNotify()
  const add = useAddQuestion()
  const text = words.questions

  function submit(): void {
    const parsed = requiredLine.safeParse(asked)
    if (!parsed.success) {
      setError(parsed.error.issues[0]?.message)
      return
    }
    add.mutate(
      { text: parsed.data, theme: about },
      {
        onSuccess: ({ id }) => {
          notify({ text: text.added })
          onAdded(id)
        },
        onError: (refusal) => setError(messageOf(refusal)),
      },
    )
  }

  return (
    <Page title={text.addTitle} back={{ href: '/questions', label: text.backToList }}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') navigate('/questions')
        }}
      >
        <TextField
          label={text.text}
          description={text.textHint}
          value={asked}
          onChange={(next) => {
            setAsked(next)
            setError(undefined)
          }}
          error={error}
          autoFocus
        />
        <Select
          label={text.theme}
          value={about}
          onChange={(next) => next !== null && setAbout(next)}
          options={theme.options.map((id) => ({ id, label: text.themes[id] }))}
        />
        <div className={styles.buttons}>
          <Button type="submit" variant="primary" isPending={add.isPending}>
            {text.add}
          </Button>
          <ButtonLink href="/questions">{text.cancel}</ButtonLink>
        </div>
      </form>
    </Page>
  )
}
