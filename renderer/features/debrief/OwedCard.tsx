import { useEffect, useRef, useState } from 'react'
import type { OwedMessage } from '../../../contract/followUps.ts'
import { inSentence } from '../../../domain/inSentence.ts'
import { promptness } from '../../../domain/thankYou.ts'
import { words } from '../../../domain/words/words.ts'
import { Badge } from '../../ui/Badge.tsx'
import styles from './Debrief.module.css'
import { dueIn } from './dueIn.ts'
import look from './Owed.module.css'
import { OwedCall } from './OwedCall.tsx'
import { OwedChoice } from './OwedChoice.tsx'
import { OwedDone } from './OwedDone.tsx'
import { OwedNote } from './OwedNote.tsx'
import type { Owed } from './owed.ts'
import { useMinute } from './useMinute.ts'

interface OwedCardProps extends Owed {
  /** When the conversation ended, a moment in UTC; null where that is unknown. */
  readonly endedAt: string | null
}

/** A message owed after a conversation: how long there is, then a note or a call, then that it was done. */
export function OwedCard({ endedAt, ...owed }: OwedCardProps) {
  const { kind } = owed
  const { to, dueAt, followUp } = owed.message
  const [wasBegun, setBegun] = useState(false)
  const stage = stageOf(owed.message, wasBegun)
  const card = useRef<HTMLElement>(null)
  const follows = useRef(false)
  const now = useMinute()
  useEffect(() => {
    // Whatever was pressed is gone with its stage.
    if (follows.current) (card.current?.querySelector<HTMLElement>(FIRST[stage]) ?? card.current)?.focus()
    follows.current = false
  }, [stage])
  const text = words.followUps
  const due = dueIn(dueAt, now)
  const late = stage === 'done' || endedAt === null ? 'in-time' : promptness(endedAt, dueAt, now)
  const title = text.titles[kind](inSentence(to.name || words.contacts.unnamed))
  const steps = {
    ...owed,
    onStep: (isBegun: boolean) => {
      follows.current = true
      setBegun(isBegun)
    },
  }
  return (
    <section ref={card} tabIndex={-1} className={look.card} aria-label={title}>
      <div className={look.cardHead}>
        <h2>
          <bdi>{title}</bdi>
        </h2>
        {stage !== 'done' && <Badge tone={due.tone}>{due.text}</Badge>}
      </div>
      {stage === 'choice' && <p className={styles.hint}>{text.why[kind]}</p>}
      {late === 'late' && <p className={styles.hint}>{text.stillWelcome}</p>}
      {late === 'very-late' && <p className={styles.hint}>{text.veryLate}</p>}
      {stage === 'choice' && <OwedChoice {...steps} />}
      {followUp !== null && stage === 'note' && <OwedNote {...steps} followUp={followUp} />}
      {followUp !== null && stage === 'call' && <OwedCall {...steps} followUp={followUp} />}
      {followUp !== null && stage === 'done' && <OwedDone {...steps} followUp={followUp} />}
    </section>
  )
}

/** What the keyboard goes to as a stage begins. */
const FIRST = { choice: 'button', note: 'textarea', call: 'textarea', done: 'button' } as const

/** A note that is emptied while one writes on it is still begun. */
function stageOf({ followUp }: OwedMessage, wasBegun: boolean): keyof typeof FIRST {
  if (followUp === null) return 'choice'
  if (followUp.doneAt !== null) return 'done'
  return followUp.text === '' && followUp.subject === '' && !wasBegun ? 'choice' : followUp.channel
}
