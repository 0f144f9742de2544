import type { InterviewView } from '../../../contract/interviews.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './Checklist.module.css'
import { ChecklistCount } from './ChecklistCount.tsx'
import { ChecklistRow } from './ChecklistRow.tsx'
import { checklistTitle } from './checklistTitle.ts'

/** What to have done by when, to tick. */
export function Checklist({ view }: { readonly view: InterviewView }) {
  const { checklist, interview } = view
  if (checklist.length === 0) return null
  return (
    <Section title={checklistTitle(interview)} aside={<ChecklistCount checklist={checklist} />}>
      <ul className={styles.ticks}>
        {checklist.map((item) => (
          <li key={item.id}>
            <ChecklistRow item={item} interview={interview} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
