import { useEffect, useEffectEvent, useRef } from 'react'
import { Link } from 'wouter'
import type { Reference } from '../../../contract/contacts.ts'
import type { ReferralLine } from '../../../contract/debrief.ts'
import { inSentence } from '../../../domain/inSentence.ts'
import { words } from '../../../domain/words/words.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { formatDay, nearDayInText } from '../../ui/time.ts'
import styles from './Debrief.module.css'
import { dueIn } from './dueIn.ts'
import { useChange } from './mutations.ts'
import { useMinute } from './useMinute.ts'

interface NameStandingProps {
  readonly referral: ReferralLine
  readonly contact: Reference
  readonly person: string
  /** They were just added: the keyboard goes on here. */
  readonly takesFocus: boolean
  readonly onFocused: () => void
}

/** The contact a name has become, and whether whoever gave it was told what came of it. */
export function NameStanding({ referral, contact, person, takesFocus, onFocused }: NameStandingProps) {
  const { id, standing, reportedBackAt } = referral
  const report = useChange('referrals.report')
  const link = useRef<HTMLAnchorElement>(null)
  const focused = useEffectEvent(onFocused)
  const now = useMinute()
  const text = words.debrief
  useEffect(() => {
    if (!takesFocus) return
    link.current?.focus()
    focused()
  }, [takesFocus])
  const standingText =
    standing.kind === 'asked' || standing.kind === 'met'
      ? text.standings[standing.kind](nearDayInText(standing.at, undefined, now))
      : text.standings.contact
  const owed = standing.kind === 'met' && reportedBackAt === null ? dueIn(standing.dueAt, now) : null
  return (
    <div className={styles.standing}>
      <p>
        <Link ref={link} href={`/contacts/${contact.id}`} className={styles.link ?? ''}>
          <bdi>{contact.name || words.contacts.unnamed}</bdi>
        </Link>
        <span>{standingText}</span>
      </p>
      {(standing.kind === 'met' || reportedBackAt !== null) && (
        <div className={styles.told}>
          <Checkbox
            aria-label={text.toldOf(inSentence(person), inSentence(contact.name))}
            isSelected={reportedBackAt !== null}
            onChange={(done) => report.mutate({ id, done })}
          >
            <span>
              {reportedBackAt === null
                ? text.told(inSentence(person))
                : text.toldOn(inSentence(person), formatDay(reportedBackAt))}
            </span>
          </Checkbox>
          {owed !== null && <Badge tone={owed.tone}>{owed.text}</Badge>}
        </div>
      )}
    </div>
  )
}
