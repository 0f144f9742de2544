import { useState } from 'react'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './ContactDetail.module.css'

/** Notes may be of any length; a screen shows this much of them at first. */
const SHOWN = 4000

/** The notes on a person, a long text only in part until one asks for all of it. */
export function ContactNotes({ notes }: { readonly notes: string }) {
  const [isWhole, setWhole] = useState(false)
  if (notes.trim() === '') return null
  const isCut = !isWhole && notes.length > SHOWN
  return (
    <Section title={words.contacts.notes}>
      <p className={styles.prose} dir="auto">
        {isCut ? `${notes.slice(0, SHOWN)}…` : notes}
      </p>
      {isCut && (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {words.contacts.showAll}
        </Button>
      )}
    </Section>
  )
}
