import { useState } from 'react'
import type { Interaction } from '../../../domain/contact.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import { formatDay } from '../../ui/time.ts'
import styles from './ContactDetail.module.css'

const SHOWN = 20

/** What passed between the two, the latest first. */
export function ContactTimeline({ interactions }: { readonly interactions: readonly Interaction[] }) {
  const [isWhole, setWhole] = useState(false)
  if (interactions.length === 0) return null
  const shown = isWhole ? interactions : interactions.slice(0, SHOWN)
  return (
    <Section title={words.contacts.timeline}>
      <ol className={styles.rows}>
        {shown.map(({ id, kind, at, summary }) => (
          <li key={id} className={styles.event}>
            <span className={styles.small}>{formatDay(at)}</span>
            <div>
              <p className={styles.prose} dir="auto">
                {summary}
              </p>
              <span className={styles.small}>{words.contacts.interactionKinds[kind]}</span>
            </div>
          </li>
        ))}
      </ol>
      {shown.length < interactions.length && (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {words.contacts.showAll}
        </Button>
      )}
    </Section>
  )
}
