import { useState } from 'react'
import { type Contact, displayName } from '../../../domain/contact.ts'
import { readExtra } from '../../../domain/extra.ts'
import { photoOf } from '../../../domain/photo.ts'
import { words } from '../../../domain/words/words.ts'
import styles from './Portrait.module.css'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A person's photo as a file brought it, else the initials. */
export function Portrait({ contact }: { readonly contact: Contact }) {
  const [isBroken, setBroken] = useState(false)
  const photo = photoOf(readExtra(contact.extra))
  const name = displayName(contact)
  if (photo !== null && !isBroken) {
    return (
      <img
        className={styles.portrait}
        src={photo}
        alt={words.contactDetail.photoOf(name)}
        onError={() => setBroken(true)}
      />
    )
  }
  return (
    <span className={styles.portrait} aria-hidden>
      {initials(contact)}
    </span>
  )
}

function initials({ given, family, nickname }: Contact): string {
  const names = given === '' && family === '' ? [nickname] : [given, family]
  return names
    .map((name) => [...graphemes.segment(name)][0]?.segment ?? '')
    .join('')
    .toLocaleUpperCase()
}
