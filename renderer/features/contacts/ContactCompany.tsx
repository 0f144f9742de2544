import { Link } from 'wouter'
import type { CompanyCard } from '../../../contract/contacts.ts'
import { inSentence } from '../../../domain/inSentence.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import { formatDate } from '../../ui/time.ts'
import styles from './ContactCompany.module.css'

/** Where the person works: address, dress code, what was found out last, and who else is there. */
export function ContactCompany({ company }: { readonly company: CompanyCard }) {
  const text = words.contactDetail
  const { id, name, industry, address, dressCode, notes, colleagues, colleagueCount } = company
  return (
    <Section title={text.companyCard}>
      <div className={styles.card}>
        <div>
          <Link href={`/companies/${id}`} className={styles.name ?? ''}>
            <bdi>{name}</bdi>
          </Link>
          {industry !== '' && (
            <p className={styles.soft}>
              <bdi>{industry}</bdi>
            </p>
          )}
        </div>
        {(address !== '' || dressCode !== '') && (
          <dl className={styles.facts}>
            {address !== '' && (
              <>
                <dt>{text.address}</dt>
                <dd>
                  <bdi>{address}</bdi>
                </dd>
              </>
            )}
            {dressCode !== '' && (
              <>
                <dt>{text.dressCode}</dt>
                <dd>{words.brief.dress[dressCode]}</dd>
              </>
            )}
          </dl>
        )}
        {notes.length > 0 && (
          <div>
            <h3 className={styles.heading}>{text.research}</h3>
            <ul className={styles.notes}>
              {notes.map((note) => (
                <li key={note.id}>
                  <bdi>{note.text}</bdi>
                  <p className={styles.soft}>
                    <bdi>
                      {[inSentence(note.source), note.notedOn && formatDate(note.notedOn)]
                        .filter(Boolean)
                        .join(', ')}
                    </bdi>
                  </p>
                </li>
              ))}
            </ul>
          </div>
        )}
        {colleagues.length > 0 && (
          <div>
            <h3 className={styles.heading}>{text.alsoThere}</h3>
            <ul className={styles.people}>
              {colleagues.map((colleague) => (
                <li key={colleague.id}>
                  <Link href={`/contacts/${colleague.id}`}>
                    <bdi>{colleague.name || words.contacts.unnamed}</bdi>
                  </Link>{' '}
                  <bdi className={styles.soft}>{colleague.position}</bdi>
                </li>
              ))}
            </ul>
            {colleagueCount > colleagues.length && (
              <Link href={`/companies/${id}`} className={styles.soft ?? ''}>
                {text.everyoneThere(colleagueCount)}
              </Link>
            )}
          </div>
        )}
      </div>
    </Section>
  )
}
