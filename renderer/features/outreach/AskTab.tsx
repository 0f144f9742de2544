import type { InterviewView } from '../../../contract/interviews.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'

/** The requests for an interview: what was written, sent and answered. */
export function AskTab({ view }: { readonly view: InterviewView }) {
  return <Section title={words.interviews.tabs.ask}>{view.contact.name}</Section>
}
