import { useState } from 'react'
import type { z } from 'zod'
import { words } from '../../domain/words/words.ts'
import { Button } from './Button.tsx'
import { InlineText } from './InlineText.tsx'
import styles from './ProseField.module.css'
import { Quiet } from './Quiet.tsx'
import { SavedField } from './SavedField.tsx'

/** A text may be of any length; a screen takes this much of one at first. */
const SHOWN = 4000

interface ProseFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly saved: string
  readonly schema: z.ZodType<string>
  readonly save: (value: string) => Promise<unknown>
}

/** A text of several lines, edited where it stands; a very long one once one asks for all of it. */
export function ProseField({ label, placeholder, saved, schema, save }: ProseFieldProps) {
  const [isWhole, setWhole] = useState(saved.length <= SHOWN)
  if (!isWhole) {
    return (
      <>
        <p className={styles.prose} dir="auto">
          {saved.slice(0, SHOWN).toWellFormed()}
        </p>
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {words.contacts.showAll}
        </Button>
      </>
    )
  }
  return (
    <div className={styles.aligned}>
      <Quiet>
        <SavedField saved={saved} schema={schema} save={save}>
          {(field) => <InlineText isProse label={label} hideLabel placeholder={placeholder} {...field} />}
        </SavedField>
      </Quiet>
    </div>
  )
}
