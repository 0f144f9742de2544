import { Link } from 'wouter'
import type { QuestionView } from '../../../contract/questions.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { formatDayTime } from '../../ui/time.ts'
import styles from './QuestionDetail.module.css'

/** On whose agenda a question stands, and what was answered to it. */
export function QuestionUse({ view }: { readonly view: QuestionView }) {
  const text = words.questions
  return (
    <>
      <Section title={text.agendas}>
        {view.agendas.length === 0 && <p className={styles.soft}>{text.noAgendas}</p>}
        <ul className={styles.rows}>
          {view.agendas.map(({ interviewId, contact, status, startsAt, zone }) => (
            <li key={interviewId}>
              <Link href={`/interviews/${interviewId}`} className={styles.line ?? ''}>
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
      <Section title={text.answers}>
        {view.answers.length === 0 && <p className={styles.soft}>{text.noAnswers}</p>}
        <ul className={styles.rows}>
          {view.answers.map(({ id, interviewId, contact, text: answer }) => (
            <li key={id} className={styles.answer}>
              <Link href={`/interviews/${interviewId}`}>
                <bdi>{contact.name || words.contacts.unnamed}</bdi>
              </Link>
              <p dir="auto">{answer}</p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
