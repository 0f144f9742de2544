import type { InterviewView } from '../../../contract/interviews.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import { formatWeekday } from '../../ui/time.ts'
import styles from './Checklist.module.css'
import { ChecklistRow } from './ChecklistRow.tsx'

/** What to have done by when, to tick. */
export function Checklist({ view }: { readonly view: InterviewView }) {
  const { checklist, interview } = view
  const text = words.interviews.prepare
  if (checklist.length === 0) return null
  const done = checklist.filter((item) => item.doneAt !== null).length
  return (
    <Section
      title={
        interview.startsAt === null
          ? text.checklist
          : text.checklistBefore(formatWeekday(interview.startsAt, 'long'))
      }
      aside={<span className={styles.count}>{text.checklistDone(done, checklist.length)}</span>}
    >
      <ul>
        {checklist.map((item) => (
          <ChecklistRow key={item.id} item={item} interview={interview} />
        ))}
      </ul>
    </Section>
  )
}
