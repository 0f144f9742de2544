import type { SentRequest } from '../../../contract/outreach.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import { SentMessage } from './SentMessage.tsx'
import styles from './SentMessages.module.css'

/** What was sent for an interview, the latest first, and what came of each. */
export function SentMessages({ sent }: { readonly sent: readonly SentRequest[] }) {
  return (
    <Section title={words.outreach.sent.title}>
      <ul className={styles.list}>
        {sent.toReversed().map((request) => (
          <SentMessage key={request.id} request={request} />
        ))}
      </ul>
    </Section>
  )
}
