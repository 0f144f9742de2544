import { Link } from 'wouter'
import type { CompanyView } from '../../../contract/companies.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { formatDayTime } from '../../ui/time.ts'
import styles from './CompanyDetail.module.css'

/** The conversations with people of this company, held and to come. */
export function CompanyInterviews({ interviews }: Pick<CompanyView, 'interviews'>) {
  if (interviews.length === 0) return null
  return (
    <Section title={words.companies.interviews}>
      <ul className={styles.rows}>
        {interviews.map(({ id, contact, status, startsAt, zone }) => (
          <li key={id}>
            <Link href={`/interviews/${id}`} className={styles.line ?? ''}>
              <span className={styles.who}>
                <bdi>{contact.name || words.contacts.unnamed}</bdi>
                <span className={styles.when}>
                  {startsAt === null ? words.companies.noDate : formatDayTime(startsAt, zone)}
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
