import { Link } from 'wouter'
import type { ContactView } from '../../../contract/contacts.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { formatDayTime } from '../../ui/time.ts'
import styles from './ContactDetail.module.css'

/** The conversations with this person, held and to come. */
export function ContactInterviews({ interviews }: Pick<ContactView, 'interviews'>) {
  if (interviews.length === 0) return null
  return (
    <Section title={words.contacts.interviews}>
      <ul className={styles.rows}>
        {interviews.map(({ id, status, startsAt, zone }) => (
          <li key={id}>
            <Link href={`/interviews/${id}`} className={styles.interview ?? ''}>
              <span className={styles.when}>
                {startsAt === null ? words.contacts.noDate : formatDayTime(startsAt, zone)}
              </span>
              <StatusMark status={status} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
