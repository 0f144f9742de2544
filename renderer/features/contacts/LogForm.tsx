import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { interaction as schema } from '../../../domain/contact.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { DateTimeField } from '../../ui/DateTimeField.tsx'
import { InlineText } from '../../ui/InlineText.tsx'
import { Select } from '../../ui/Select.tsx'
import { localZone } from '../../ui/time.ts'
import { useLog } from './detailMutations.ts'
import { type LogDraft, useDrafts } from './drafts.ts'
import { kindOptions } from './interactionKinds.tsx'
import styles from './Timeline.module.css'

const blank: LogDraft = { kind: 'message', at: null, summary: '' }

interface LogFormProps {
  readonly contactId: string
  /** Receives the field, for those who come by a shortcut. */
  readonly fieldRef: RefObject<HTMLElement | null>
}

/** Where one writes down what just passed: a line that opens as one comes to it. What is not logged yet is not lost. */
export function LogForm({ contactId, fieldRef }: LogFormProps) {
  const drafts = useDrafts()
  const log = useLog(contactId)
  const [draft, setDraft] = useState(() => drafts.logs.get(contactId) ?? blank)
  const [isOpen, setOpen] = useState(draft !== blank)
  const [openedAt, setOpenedAt] = useState(() => new Date())
  const [error, setError] = useState<string | undefined>(undefined)
  const text = words.contactDetail
  const latest = useRef(draft)
  useEffect(() => {
    latest.current = draft
  })
  useEffect(
    () => () => {
      if (latest.current === blank) drafts.logs.delete(contactId)
      else drafts.logs.set(contactId, latest.current)
    },
    [drafts, contactId],
  )

  function change(changes: Partial<LogDraft>): void {
    setError(undefined)
    setDraft({ ...draft, ...changes })
  }

  function close(): void {
    setError(undefined)
    setDraft(blank)
    setOpen(false)
  }

  function submit(): void {
    const { at, kind, summary } = draft
    const checked = schema.shape.summary.safeParse(summary.trim())
    if (!checked.success) {
      setError(checked.error.issues[0]?.message)
      return
    }
    log.mutate(
      { kind, at: at ?? toInstant(new Date()), summary: checked.data },
      { onSuccess: () => setDraft(blank) },
    )
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      submit()
    } else if (event.key === 'Escape' && draft.summary === '') close()
  }

  return (
    <form
      className={styles.log}
      aria-label={text.logTitle}
      onKeyDown={onKeyDown}
      onFocus={() => {
        if (!isOpen) setOpenedAt(new Date())
        setOpen(true)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <InlineText
        label={text.summary}
        hideLabel
        isProse
        placeholder={text.logHint}
        value={draft.summary}
        error={error}
        onChange={(summary) => change({ summary })}
        inputRef={(element) => {
          fieldRef.current = element
        }}
      />
      {isOpen && (
        <div className={styles.entry}>
          <Select
            label={text.kind}
            hideLabel
            options={kindOptions}
            value={draft.kind}
            onChange={(kind) => change({ kind: kind ?? 'message' })}
          />
          <DateTimeField
            label={text.when}
            hideLabel
            zone={localZone()}
            value={draft.at ?? toInstant(openedAt)}
            onChange={(at) => change({ at })}
          />
          <span className={styles.buttons}>
            <Button size="small" variant="quiet" onPress={close}>
              {text.cancel}
            </Button>
            <Button size="small" type="submit" isPending={log.isPending}>
              {text.log}
            </Button>
          </span>
        </div>
      )}
    </form>
  )
}
