import type { InterviewView } from '../../../contract/interviews.ts'
import { inSentence } from '../../../domain/inSentence.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './BeforeInterview.module.css'
import { Checklist } from './Checklist.tsx'

/** Beside the agenda: what is left to prepare, and whom to greet. */
export function BeforeInterview({ view }: { readonly view: InterviewView }) {
  const { receptionist, assistant } = view.interview
  const people = [
    inSentence(receptionist),
    assistant === ''
      ? ''
      : words.interviews.prepare.assistantOf(inSentence(assistant), inSentence(view.contact.name)),
  ].filter(Boolean)
  return (
    <>
      <Checklist view={view} />
      {people.length > 0 && (
        <Section title={words.interviews.prepare.atReception}>
          <p className={styles.people} dir="auto">
            {people.join('; ')}
          </p>
        </Section>
      )}
    </>
  )
}
