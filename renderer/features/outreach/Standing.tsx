import { CircleCheck, CircleMinus, Hourglass, type LucideIcon, MessageCircleQuestion } from 'lucide-react'
import type { ReactNode } from 'react'
import type { InterviewView } from '../../../contract/interviews.ts'
import type { OutreachView } from '../../../contract/outreach.ts'
import { isSilent } from '../../../domain/silence.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './Standing.module.css'
import { StandingActions } from './StandingActions.tsx'
import { type StandingMark, standingText } from './standingText.ts'

interface StandingProps {
  readonly view: InterviewView
  readonly outreach: OutreachView
  readonly another: ReactNode
}

const icons: Readonly<Record<StandingMark, LucideIcon>> = {
  waiting: Hourglass,
  due: MessageCircleQuestion,
  yes: CircleCheck,
  no: CircleMinus,
}

/** Where the requests stand, what it is time for, and whom to ask as well. */
export function Standing({ view, outreach, another }: StandingProps) {
  const now = new Date()
  const shown = standingText(outreach, view.interview.startsAt, now)
  if (shown === null) return null
  const { standing } = outreach
  const Icon = icons[shown.mark]
  const asksAnother =
    isSilent(standing, now) || (standing.kind === 'answered' && standing.reply === 'declined')
  return (
    <Section title={words.outreach.standing.title}>
      <div className={styles.standing} data-mark={shown.mark}>
        <Icon size={20} aria-hidden className={styles.icon} />
        <div className={styles.text}>
          <p className={styles.title}>{shown.title}</p>
          <p className={styles.more}>{shown.text}</p>
          <StandingActions view={view} outreach={outreach} />
        </div>
      </div>
      {asksAnother && view.interview.startsAt === null && another}
    </Section>
  )
}
