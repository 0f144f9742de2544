import { useEffect } from 'react'
import type { RecoveryOutcome } from '../../contract/recovery.ts'
import { words } from '../../domain/words/words.ts'
import { ask } from '../api.ts'
import { messageOf } from '../ui/messageOf.ts'
import { useNotify } from '../ui/notices.ts'
import { formatTime, nearDayInText } from '../ui/time.ts'

/** Tells, when the window comes up, what was just done to the planner as a whole, with the way back beside it. */
export function RecoveryNotice() {
  const notify = useNotify()
  useEffect(() => {
    const undo = () => {
      ask('recovery.undo', {}).catch((error: unknown) => notify({ text: messageOf(error), tone: 'late' }))
    }
    void ask('recovery.outcome', {}).then(({ outcome, canUndo }) => {
      if (outcome === null) return
      notify({
        text: told(outcome),
        ...(canUndo ? { action: { label: words.app.undo, onAction: undo } } : {}),
      })
    })
  }, [notify])
  return null
}

function told(outcome: RecoveryOutcome): string {
  const { done } = words.recovery
  if (outcome.kind === 'undone') return done.undone
  const { contacts, interviews } = outcome
  if (outcome.kind === 'salvaged') return done.salvaged(contacts, interviews, outcome.lost)
  const { at } = outcome
  return done.restored(`${nearDayInText(at)}, ${formatTime(at)}`, contacts, interviews)
}
