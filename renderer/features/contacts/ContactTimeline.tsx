import { type RefObject, useState } from 'react'
import type { ContactView } from '../../../contract/contacts.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import { EventRow } from './EventRow.tsx'
import { InteractionRow } from './InteractionRow.tsx'
import { LogForm } from './LogForm.tsx'
import styles from './Timeline.module.css'

const SHOWN = 20

interface ContactTimelineProps {
  readonly contactId: string
  readonly timeline: ContactView['timeline']
  readonly logRef: RefObject<HTMLElement | null>
}

/** What passed between the two, the latest first, and where one writes down what comes next. */
export function ContactTimeline({ contactId, timeline, logRef }: ContactTimelineProps) {
  const [count, setCount] = useState(SHOWN)
  const left = timeline.length - count
  return (
    <Section title={words.contacts.timeline}>
      <LogForm contactId={contactId} fieldRef={logRef} />
      {timeline.length === 0 && <p className={styles.empty}>{words.contactDetail.timelineEmpty}</p>}
      <ol className={styles.events}>
        {timeline
          .slice(0, count)
          .map((event) =>
            event.kind === 'interaction' ? (
              <InteractionRow key={event.interaction.id} interaction={event.interaction} />
            ) : (
              <EventRow key={`${event.kind} ${event.at} ${event.interviewId}`} event={event} />
            ),
          )}
      </ol>
      {left > 0 && (
        <Button size="small" variant="quiet" onPress={() => setCount(count + 2 * SHOWN)}>
          {words.contactDetail.showMore(Math.min(left, 2 * SHOWN))}
        </Button>
      )}
    </Section>
  )
}
