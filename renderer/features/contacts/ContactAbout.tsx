import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { ContactView, Reference } from '../../../contract/contacts.ts'
import { words } from '../../../domain/words/words.ts'
import { Section } from '../../ui/Section.tsx'
import { formatDate, formatTime } from '../../ui/time.ts'
import styles from './ContactDetail.module.css'

/** How one knows the person, who introduced whom, and the rest in a word each. */
export function ContactAbout({ view }: { readonly view: ContactView }) {
  const { contact } = view
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words.contacts.knownHow, contact.knownHow],
    [words.contacts.closeness, contact.closeness > 0 && words.contacts.closenessLevels[contact.closeness]],
    [words.contacts.introducedBy, view.introducedBy && people([view.introducedBy])],
    [words.contacts.introduced, view.introduced.length > 0 && people(view.introduced)],
    [words.contacts.location, place(view)],
    [words.contacts.tags, view.tags.length > 0 && tags(view.tags)],
    [words.contacts.connectedOn, contact.connectedOn !== null && formatDate(contact.connectedOn)],
    [words.contacts.source, words.contacts.sources[contact.source]],
  ]
  return (
    <Section title={words.contacts.about}>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== '' && value !== null && value !== false)
          .map(([label, value]) => (
            <div key={label} className={styles.fact}>
              <dt>{label}</dt>
              <dd>{typeof value === 'string' ? <bdi>{value}</bdi> : value}</dd>
            </div>
          ))}
      </dl>
    </Section>
  )
}

function people(references: readonly Reference[]): ReactNode {
  return (
    <ul className={styles.people}>
      {references.map(({ id, name }) => (
        <li key={id}>
          <Link href={`/contacts/${id}`}>
            <bdi>{name || words.contacts.unnamed}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function place({ contact: { location, zone } }: ContactView): ReactNode {
  if (zone === null) return location
  return (
    <>
      <bdi>{location || zone}</bdi>{' '}
      <span className={styles.soft}>{words.contacts.localTime(formatTime(new Date(), zone))}</span>
    </>
  )
}

function tags(all: readonly string[]): ReactNode {
  return (
    <ul className={styles.tags}>
      {all.map((tag) => (
        <li key={tag} className={styles.tag}>
          <bdi>{tag}</bdi>
        </li>
      ))}
    </ul>
  )
}
