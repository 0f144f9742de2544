import { useEffect, useEffectEvent, useState } from 'react'
import type { RankSubject } from '../../../contract/rank.ts'
import type { Decision } from '../../../domain/decision.ts'
import { line } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './AskPage.module.css'

/** Milliseconds after the last letter typed. */
const PAUSE = 250
const OTHER = 'other'

interface SubjectFieldProps {
  readonly decisions: readonly Decision[]
  readonly subject: RankSubject
  readonly onChange: (subject: RankSubject) => void
}

/** What to ask about: one of the decisions, or a few words of one's own. */
export function SubjectField({ decisions, subject, onChange }: SubjectFieldProps) {
  const text = words.rank
  return (
    <div className={styles.subject}>
      <Select
        label={text.about}
        value={subject.kind === 'decision' ? subject.id : OTHER}
        options={[
          ...decisions.map(({ id, title, target }) => ({
            id,
            label: title,
            ...(target === '' ? {} : { note: target }),
          })),
          { id: OTHER, label: text.otherSubject },
        ]}
        onChange={(id) => {
          if (id === OTHER) onChange({ kind: 'text', text: '' })
          else if (id !== null) onChange({ kind: 'decision', id })
        }}
      />
      {subject.kind === 'text' && (
        <OwnWords text={subject.text} onText={(typed) => onChange({ kind: 'text', text: typed })} />
      )}
    </div>
  )
}

function OwnWords({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const [typed, setTyped] = useState(text)
  const parsed = line.safeParse(typed)
  const tell = useEffectEvent(onText)
  const known = parsed.success ? parsed.data : null
  useEffect(() => {
    if (known === null || known === text) return
    const timer = setTimeout(() => tell(known), PAUSE)
    return () => clearTimeout(timer)
  }, [known, text])
  return (
    <TextField
      label={words.rank.subject}
      placeholder={words.rank.subjectHint}
      value={typed}
      onChange={setTyped}
      error={parsed.error?.issues[0]?.message}
      autoFocus={text === ''}
    />
  )
}
