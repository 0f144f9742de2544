import type { ReactNode } from 'react'
import type { ContactView } from '../../../contract/contacts.ts'
import { words } from '../../../domain/words/words.ts'
import { Quiet } from '../../ui/Quiet.tsx'
import { Section } from '../../ui/Section.tsx'
import { formatDate } from '../../ui/time.ts'
import { ClosenessField } from './ClosenessField.tsx'
import styles from './ContactDetail.module.css'
import { ContactTags } from './ContactTags.tsx'
import { ContactText } from './ContactText.tsx'
import { ContactZone } from './ContactZone.tsx'
import type { SaveContact } from './detailMutations.ts'
import type { Detail } from './details.ts'
import { IntroducerField } from './IntroducerField.tsx'
import { KeepInTouch } from './KeepInTouch.tsx'
import type { ShownDetails } from './useShownDetails.ts'

interface ContactFactsProps {
  readonly view: ContactView
  readonly save: SaveContact
  readonly shown: ShownDetails
  /** What offers more details. */
  readonly adder: ReactNode
}

/** How one knows the person and what else there is to say, a line each, edited where it stands. */
export function ContactFacts({ view, save, shown, adder }: ContactFactsProps) {
  const { contact } = view
  const { fields } = words.contactDetail
  const of = { of: contact, save }

  function fact(detail: Detail, draw: (autoFocus: boolean) => ReactNode): ReactNode {
    if (!shown.isShown(detail)) return null
    return (
      <Quiet layout="row" onFocus={() => shown.keep(detail)}>
        {draw(shown.isAsked(detail))}
      </Quiet>
    )
  }

  return (
    <Section title={words.contacts.about}>
      <div className={styles.facts}>
        {fact('knownHow', (autoFocus) => (
          <ContactText {...of} detail="knownHow" label={fields.knownHow} autoFocus={autoFocus} />
        ))}
        {fact('closeness', () => (
          <ClosenessField closeness={contact.closeness} save={save} />
        ))}
        {fact('introducedBy', (autoFocus) => (
          <IntroducerField introducedBy={view.introducedBy} save={save} autoFocus={autoFocus} />
        ))}
        {fact('location', (autoFocus) => (
          <ContactText {...of} detail="location" label={fields.location} autoFocus={autoFocus} />
        ))}
        {fact('zone', (autoFocus) => (
          <ContactZone zone={contact.zone} save={save} autoFocus={autoFocus} />
        ))}
        {fact('tags', (autoFocus) => (
          <ContactTags tags={view.tags} save={save} autoFocus={autoFocus} />
        ))}
        {fact('keepInTouch', () => (
          <KeepInTouch days={contact.keepInTouchDays} nextTouchOn={view.nextTouchOn} save={save} />
        ))}
      </div>
      <div className={styles.below}>
        {adder}
        <p className={styles.small}>
          {words.contacts.sources[contact.source]}
          {contact.connectedOn !== null &&
            ` · ${words.contactDetail.connected(formatDate(contact.connectedOn))}`}
        </p>
      </div>
    </Section>
  )
}
