import { type KeyboardEvent, useState } from 'react'
import type { z } from 'zod'
import { words } from '../../domain/words/words.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './NewFact.module.css'

interface NewFactProps {
  readonly schema: z.ZodType<string>
  /** The question the fact is to answer. */
  readonly prompt?: string
  readonly onAdd: (fact: { readonly text: string; readonly source: string }) => Promise<void>
  readonly onClose: () => void
}

/** A fact and where it stands. Enter adds it and leaves room for the next; Escape is done. */
export function NewFact({ schema, prompt, onAdd, onClose }: NewFactProps) {
  const [fact, setFact] = useState('')
  const [source, setSource] = useState('')
  const [error, setError] = useState<string>()
  const [input, setInput] = useState<HTMLElement | null>(null)
  const text = words.companies

  async function submit(): Promise<void> {
    const parsed = [schema.safeParse(fact), source.trim() === '' ? null : schema.safeParse(source)] as const
    const wrong = parsed.find((result) => result !== null && !result.success)
    if (wrong?.error !== undefined) {
      setError(wrong.error.issues[0]?.message)
      return
    }
    await onAdd({ text: fact.trim(), source: source.trim() })
    // The source stays: one page often gives several facts.
    setFact('')
    input?.focus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') onClose()
  }

  return (
    <form
      className={styles.form}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        // What was refused is told by a notice, and stands in the form.
        submit().catch(() => undefined)
      }}
    >
      <TextField
        label={text.fact}
        description={prompt}
        placeholder={text.factHint}
        value={fact}
        onChange={(next) => {
          setFact(next)
          setError(undefined)
        }}
        error={error}
        inputRef={setInput}
        autoFocus
      />
      <TextField label={text.source} placeholder={text.sourceHint} value={source} onChange={setSource} />
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {text.addFact}
        </Button>
        <Button size="small" variant="quiet" onPress={onClose}>
          {text.done}
        </Button>
      </div>
    </form>
  )
}
