import { Ellipsis, Trash2 } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { NoteForm } from '../../contract/companies.ts'
import { type CompanyNote, companyNote as schema } from '../../domain/company.ts'
import { words } from '../../domain/words/words.ts'
import { DayField } from '../ui/DayField.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { InlineText } from '../ui/InlineText.tsx'
import { Menu } from '../ui/Menu.tsx'
import { moveEntries } from '../ui/moveEntries.tsx'
import { Quiet } from '../ui/Quiet.tsx'
import { SavedField } from '../ui/SavedField.tsx'
import styles from './CompanyFacts.module.css'

interface FactRowProps {
  readonly note: CompanyNote
  readonly index: number
  readonly count: number
  readonly onEdit: (changes: Partial<NoteForm>) => Promise<unknown>
  readonly onMove: (index: number) => void
  readonly onRemove: () => void
}

/** One fact, its source and its day, edited where they stand. Alt with the arrow keys moves it. */
export function FactRow({ note, index, count, onEdit, onMove, onRemove }: FactRowProps) {
  const text = words.companies
  const isFirst = index === 0
  const isLast = index === count - 1

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    if (event.key === 'ArrowUp' && !isFirst) onMove(index - 1)
    if (event.key === 'ArrowDown' && !isLast) onMove(index + 1)
  }

  return (
    <li className={styles.fact} onKeyDown={onKeyDown}>
      <div className={styles.text}>
        <Quiet>
          <SavedField saved={note.text} schema={schema.shape.text} save={(value) => onEdit({ text: value })}>
            {(field) => <InlineText label={text.fact} hideLabel {...field} />}
          </SavedField>
        </Quiet>
      </div>
      <div className={styles.origin}>
        <Quiet>
          <SavedField
            saved={note.source}
            schema={schema.shape.source}
            save={(value) => onEdit({ source: value })}
          >
            {(field) => <InlineText label={text.source} hideLabel placeholder={text.source} {...field} />}
          </SavedField>
        </Quiet>
        <Quiet>
          <SavedField
            saved={note.notedOn}
            schema={schema.shape.notedOn}
            save={(value) => onEdit({ notedOn: value })}
          >
            {(field) => <DayField label={text.notedOn} hideLabel {...field} />}
          </SavedField>
        </Quiet>
      </div>
      <span className={styles.actions}>
        <Menu
          label={text.factActions(note.text)}
          trigger={
            <IconButton size="small" label={text.factActions(note.text)}>
              <Ellipsis size={14} aria-hidden />
            </IconButton>
          }
          items={[
            ...moveEntries({ isFirst, isLast, onMove: (step) => onMove(index + step) }),
            {
              id: 'remove',
              label: text.removeFact,
              icon: <Trash2 size={16} aria-hidden />,
              isDanger: true,
              startsGroup: true,
              onAction: onRemove,
            },
          ]}
        />
      </span>
    </li>
  )
}
