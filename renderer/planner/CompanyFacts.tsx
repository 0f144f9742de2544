import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { type CompanyNote, companyNote } from '../../domain/company.ts'
import { words } from '../../domain/words/words.ts'
import { Button } from '../ui/Button.tsx'
import { Section } from '../ui/Section.tsx'
import { today } from '../ui/time.ts'
import styles from './CompanyFacts.module.css'
import { FactRow } from './FactRow.tsx'
import { NewFact } from './NewFact.tsx'
import { useAddNote, useNoteChanges } from './useCompanyNotes.ts'

interface CompanyFactsProps {
  readonly companyId: string
  readonly notes: readonly CompanyNote[]
  /** What the section is called, where not simply research. */
  readonly title?: string
  /** What to find out, offered while nothing is. */
  readonly prompts?: readonly string[]
}

/** What was found out about a company, with where and when, in the order in which it matters. */
export function CompanyFacts({ companyId, notes, title, prompts = [] }: CompanyFactsProps) {
  const [isAdding, setAdding] = useState(false)
  const [prompt, setPrompt] = useState<string>()
  const adder = useRef<HTMLButtonElement>(null)
  const add = useAddNote(companyId)
  const changes = useNoteChanges(companyId)
  const text = words.companies

  function open(about?: string): void {
    setPrompt(about)
    setAdding(true)
  }

  function close(): void {
    setAdding(false)
    // The button is there again once the form has gone.
    requestAnimationFrame(() => adder.current?.focus())
  }

  return (
    <Section
      title={title ?? text.facts}
      aside={notes.length > 0 && <span className={styles.count}>{notes.length}</span>}
    >
      {notes.length === 0 && <p className={styles.hint}>{text.factsHint}</p>}
      <ul className={styles.list}>
        {notes.map((note, index) => (
          <FactRow
            key={note.id}
            note={note}
            index={index}
            count={notes.length}
            onEdit={(edited) => changes.edit.mutateAsync({ id: note.id, changes: edited })}
            onMove={(to) => changes.move.mutate({ id: note.id, index: to })}
            onRemove={() => changes.remove.mutate(note.id)}
          />
        ))}
      </ul>
      {notes.length === 0 && !isAdding && prompts.length > 0 && (
        <ul className={styles.prompts}>
          {prompts.map((each) => (
            <li key={each}>
              <Button
                size="small"
                variant="quiet"
                icon={<Plus size={14} aria-hidden />}
                onPress={() => open(each)}
              >
                {each}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <NewFact
          schema={companyNote.shape.text}
          {...(prompt === undefined ? {} : { prompt })}
          onClose={close}
          onAdd={async (fact) => void (await add.mutateAsync({ ...fact, notedOn: today() }))}
        />
      ) : (
        <div className={styles.adder}>
          <Button
            ref={adder}
            size="small"
            variant="quiet"
            icon={<Plus size={14} aria-hidden />}
            onPress={() => open()}
          >
            {text.addFact}
          </Button>
        </div>
      )}
    </Section>
  )
}
