import { type ReactNode, useState } from 'react'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './ContactDetail.module.css'

/** A text may be of any length; a screen takes this much of one at first. */
const SHOWN = 4000

interface LongTextProps {
  readonly text: string
  /** The field that holds all of it. */
  readonly children: ReactNode
}

/** A field, or the beginning of its text where that is very long, until one asks for all of it. */
export function LongText({ text, children }: LongTextProps) {
  const [isWhole, setWhole] = useState(text.length <= SHOWN)
  if (isWhole) return children
  return (
    <>
      <p className={styles.prose} dir="auto">
        {words.contactDetail.longValue(text.slice(0, SHOWN))}
      </p>
      <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
        {words.contacts.showAll}
      </Button>
    </>
  )
}
