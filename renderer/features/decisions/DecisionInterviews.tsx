import { Link } from 'wouter'
import type { DecisionView } from '../../../contract/decisions.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { formatDayTime } from '../../ui/time.ts'
import styles from './DecisionPage.module.css'

interface DecisionInterviewsProps extends Pick<DecisionView, 'interviews'> {
  readonly isMade: boolean
}

/** The conversations about a decision, held and to come. */
export function DecisionInterviews({ interviews, isMade }: DecisionInterviewsProps) {
  const text = words.decisions
  return (
    <Section
      title={text.interviews}
      aside={interviews.length > 0 && <span className={styles.count}>{interviews.length}</span>}
    >
      {interviews.length === 0 && (
        <p className={styles.hint}>{isMade ? text.noInterviewsPlain : text.noInterviews}</p>
      )}
      <ul className={styles.rows}>
        {interviews.map(({ id, contact, status, startsAt, zone }) => (
          <li key={id}>
            <Link href={`/interviews/${id}`} className={styles.line ?? ''}>
              <span className={styles.who}>
                <bdi>{contact.name || words.contacts.unnamed}</bdi>
                <span className={styles.when}>
                  {startsAt === null ? text.noDate : formatDayTime(startsAt, zone)}
                </span>
              </span>
              <StatusMark status={status} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
