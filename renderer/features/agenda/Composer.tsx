import { Plus } from 'lucide-react'
import { type RefObject, useState } from 'react'
import type { ItemKind } from '../../../domain/agenda.ts'
import { toLine } from '../../../domain/text.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Composer.module.css'
import { kinds } from './newItem.ts'

interface ComposerProps {
  readonly kind: ItemKind
  readonly onKindChange: (kind: ItemKind) => void
  readonly onAdd: (kind: ItemKind, text: string) => void
  readonly inputRef: RefObject<HTMLInputElement | null>
}

/** The line at the foot of the agenda: Enter adds and leaves room for the next one. */
export function Composer({ kind, onKindChange, onAdd, inputRef }: ComposerProps) {
  const [text, setText] = useState('')
  const ready = toLine(text) || (kind === 'buffer' ? words.agenda.bufferText : '')
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault()
        inputRef.current?.focus()
        if (ready === '') return
        onAdd(kind, ready.slice(0, 1000))
        setText('')
      }}
    >
      <div className={styles.kind}>
        <Select
          label={words.agenda.newKind}
          hideLabel
          value={kind}
          onChange={(next) => next !== null && onKindChange(next)}
          options={kinds.map((id) => ({
            id,
            label: words.agenda.addKind[id],
            note: words.agenda.addNote[id],
          }))}
        />
      </div>
      <div className={styles.text}>
        <TextField
          label={words.agenda.newText}
          hideLabel
          value={text}
          onChange={setText}
          placeholder={words.agenda.placeholder[kind]}
          inputRef={(element) => {
            inputRef.current = element instanceof HTMLInputElement ? element : null
          }}
        />
      </div>
      <Button type="submit" icon={<Plus size={16} aria-hidden />}>
        {words.agenda.add}
      </Button>
    </form>
  )
}
