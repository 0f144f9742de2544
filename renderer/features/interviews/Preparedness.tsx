import { Check, Circle, LifeBuoy } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useLocation } from 'wouter'
import type { InterviewView } from '../../../contract/interviews.ts'
import type { PartName } from '../../../domain/preparedness.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useRescue } from './mutations.ts'
import styles from './Preparedness.module.css'
import { isOnAgenda, partLabel } from './parts.ts'

interface PreparednessProps {
  readonly view: InterviewView
  /** Leads to a part on this page. */
  readonly onPart: (name: PartName) => void
}

/** How ready one is, part by part; what is missing leads to where it is done. */
export function Preparedness({ view, onPart }: PreparednessProps) {
  const { interview, preparedness, wantsRescue } = view
  const [, navigate] = useLocation()
  const { parts, ready } = preparedness
  const text = words.prepare
  return (
    <section className={styles.card} aria-label={text.label}>
      <h2 className={styles.title}>
        {ready === parts.length ? text.allReady : text.ready(ready, parts.length)}
      </h2>
      <ul className={styles.parts}>
        {parts.map(({ name, isReady }) => (
          <li key={name} className={isReady ? styles.ready : styles.missing}>
            {isReady ? <Check size={14} aria-hidden /> : <Circle size={14} aria-hidden />}
            {isReady ? (
              partLabel(name, interview.method)
            ) : (
              <Link
                className={styles.link ?? ''}
                onPress={() =>
                  isOnAgenda(name) ? navigate(`/interviews/${interview.id}/agenda`) : onPart(name)
                }
              >
                {partLabel(name, interview.method)}
              </Link>
            )}
            <span className={styles.spoken}>, {isReady ? text.isReady : text.isMissing}</span>
          </li>
        ))}
      </ul>
      {wantsRescue && interview.startsAt !== null && (
        <Rescue id={interview.id} startsAt={interview.startsAt} />
      )}
    </section>
  )
}

/** Puts in place at once what one cannot go without. */
function Rescue({ id, startsAt }: { readonly id: string; readonly startsAt: string }) {
  const rescue = useRescue(id)
  const text = words.prepare
  return (
    <div className={styles.rescue}>
      <p>{text.rescueText(timeLeft(startsAt, new Date()))}</p>
      <Button
        icon={<LifeBuoy size={16} aria-hidden />}
        onPress={() => rescue.mutate()}
        isPending={rescue.isPending}
      >
        {text.rescue}
      </Button>
    </div>
  )
}

/** `3 hours`, or `40 minutes` within the last two. */
function timeLeft(startsAt: string, now: Date): string {
  const minutes = Math.max(0, Math.round((Date.parse(startsAt) - now.getTime()) / 60_000))
  return minutes < 120
    ? words.prepare.minutesLeft(minutes)
    : words.prepare.hoursLeft(Math.round(minutes / 60))
}
