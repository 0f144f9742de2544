import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { limitMinutes } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { Button } from '../../ui/Button.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import styles from './CutForm.module.css'
import { FitSentence } from './FitSentence.tsx'
import { useCutTime } from './mutations.ts'
import { fitQuery } from './queries.ts'

interface CutFormProps {
  readonly interviewId: string
  readonly limit: number
  readonly onDone: () => void
}

/** How much less one begins with, in minutes. */
const LESS = 5

/** The time there is now, what that leaves off the agenda, and the choice. */
export function CutForm({ interviewId, limit, onDone }: CutFormProps) {
  const [typed, setTyped] = useState<number | null>(Math.max(1, limit - LESS))
  const parsed = limitMinutes.safeParse(typed)
  const shorter = parsed.success ? parsed.data : null
  const { data, error } = useQuery({
    ...fitQuery(interviewId, shorter),
    enabled: shorter !== null,
    placeholderData: keepPreviousData,
  })
  const cut = useCutTime()
  const tell = useTellUndoable()
  const text = words.agenda.cut

  function apply(event: FormEvent): void {
    event.preventDefault()
    if (shorter === null || error !== null) return
    cut.mutate(
      { interviewId, limit: shorter },
      {
        onSuccess: ({ dropped }) => {
          onDone()
          tell(text.done(shorter, dropped.length))
        },
      },
    )
  }

  return (
    <form className={styles.form} onSubmit={apply}>
      <NumberField
        label={text.limit}
        value={typed}
        min={1}
        max={600}
        unit="minute"
        autoFocus
        onChange={setTyped}
        error={parsed.success ? undefined : words.agenda.limit}
      />
      <p className={styles.said} aria-live="polite">
        {error !== null ? (
          messageOf(error)
        ) : data === undefined ? null : data.fits ? (
          text.fits
        ) : (
          <FitSentence proposal={data} />
        )}
      </p>
      <Button type="submit" variant="primary" isDisabled={shorter === null || error !== null}>
        {text.apply(shorter ?? limit)}
      </Button>
    </form>
  )
}
