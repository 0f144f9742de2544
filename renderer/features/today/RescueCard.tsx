import { Check } from 'lucide-react'
import { type ReactNode, useId, useRef } from 'react'
import { inSentence } from '../../../domain/inSentence.ts'
import type { UpcomingInterview } from '../../../domain/today.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { formatTime, nearDayInText } from '../../ui/time.ts'
import { useRescue } from './mutations.ts'
import styles from './RescueCard.module.css'

interface RescueCardProps {
  readonly interview: UpcomingInterview
  readonly now: Date
  /** The first step was taken: the card stays while one is at it. */
  readonly isBegun: boolean
  readonly onBegun: () => void
}

/** An interview is near and little is prepared: what to do with ten minutes. */
export function RescueCard({ interview, now, isBegun, onBegun }: RescueCardProps) {
  const rescue = useRescue()
  const steps = useRef<HTMLOListElement>(null)
  const heading = useId()
  const { id, contact, company, startsAt, zone } = interview
  const text = words.today.rescue
  const when = `${nearDayInText(startsAt, zone, now)} ${formatTime(startsAt, zone)}`
  const begin = () => {
    onBegun()
    // The button is about to go: on to the next step.
    steps.current?.querySelector('a')?.focus()
  }
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {text.title}
      </h2>
      <p className={styles.text}>
        <bdi>{text.text(inSentence(contact), when)}</bdi>
      </p>
      <ol ref={steps} className={styles.steps}>
        <Step
          text={text.agenda}
          act={
            isBegun ? (
              <span className={styles.done}>
                <Check size={16} aria-hidden />
                {text.agendaDone}
              </span>
            ) : (
              <Button
                variant="primary"
                isPending={rescue.isPending}
                onPress={() => rescue.mutate(id, { onSuccess: begin })}
              >
                {text.agendaAct}
              </Button>
            )
          }
        />
        <Step
          text={text.research(inSentence(company || contact))}
          act={<ButtonLink href={`/interviews/${id}/prepare`}>{text.researchAct}</ButtonLink>}
        />
        <Step
          text={text.print}
          act={<ButtonLink href={`/interviews/${id}/brief`}>{text.printAct}</ButtonLink>}
        />
      </ol>
    </section>
  )
}

function Step({ text, act }: { readonly text: string; readonly act: ReactNode }) {
  return (
    <li className={styles.step}>
      <span className={styles.what}>
        <bdi>{text}</bdi>
      </span>
      {act}
    </li>
  )
}
