import type { InterviewView } from '../../../contract/interviews.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'

/** What came of an interview, and the thanks for it. */
export function DebriefTab({ view }: { readonly view: InterviewView }) {
  return <Section title={words.interviews.tabs.debrief}>{view.contact.name}</Section>
}
