import type { TouchDue } from '../../../domain/today.ts'
import { words } from '../../../domain/words/words.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './Today.module.css'
import { TouchRow } from './TouchRow.tsx'

interface KeepInTouchProps {
  readonly touches: readonly TouchDue[]
  /** How many there are in all: the rest is in the contact list. */
  readonly count: number
  readonly now: Date
}

/** Those to be in touch with again. */
export function KeepInTouch({ touches, count, now }: KeepInTouchProps) {
  const text = words.today.keepInTouch
  if (touches.length === 0) return null
  return (
    <Section title={text.section}>
      <ul className={styles.list}>
        {touches.map((touch) => (
          <TouchRow key={touch.contactId} touch={touch} now={now} />
        ))}
      </ul>
      {count > touches.length && (
        <div className={styles.more}>
          <ButtonLink size="small" variant="quiet" href="/contacts">
            {text.all(count)}
          </ButtonLink>
        </div>
      )}
    </Section>
  )
}
