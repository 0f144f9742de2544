import type { InterviewView } from '../../../contract/interviews.ts'
import { inSentence } from '../../../domain/inSentence.ts'
import { words } from '../../../domain/words/words.ts'
import styles from './InterviewSummary.module.css'
import { startText } from './when.ts'

/** `Thu 26 Nov, 14:00 · 20 minutes, in person · Northwind Health · for Enrol in the MSc?` */
export function InterviewSummary({ view }: { readonly view: InterviewView }) {
  const { interview, company, decisions } = view
  const text = words.interviews
  const limit = interview.limitMinutes === null ? [] : [text.minutes(interview.limitMinutes)]
  return (
    <p className={styles.summary}>
      <strong>{startText(interview)}</strong>
      <span>{[...limit, text.methods[interview.method]].join(', ')}</span>
      {company !== null && (
        <span>
          <bdi>{company.name}</bdi>
        </span>
      )}
      {decisions.length > 0 && (
        <span>
          <bdi>{text.forDecisions(decisions.map(({ title }) => inSentence(title)))}</bdi>
        </span>
      )}
    </p>
  )
}
