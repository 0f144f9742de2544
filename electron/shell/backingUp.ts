import { MINUTE } from '../../domain/milliseconds.ts'
import { words } from '../../domain/words/words.ts'
import { toFailure } from '../failure.ts'
import type { Store } from '../store/client.ts'

/** Milliseconds after a change: what is being typed is whole by then. */
const SETTLED = MINUTE

/** Milliseconds after which it is looked again in any case: a timer sleeps with the machine, and a clock may be set. */
const LONGEST = 10 * MINUTE

interface Planner {
  readonly store: Pick<Store, 'backup'>
  isOpen(): boolean
}

/** Who is told what came of it. */
interface Told {
  onMade(): void
  /** Once, until one was made where it belongs. */
  onFailed(message: string): void
}

/**
 * Backs a planner up while it is used; what it answers is to be called after every change. Nothing waits for a backup, and
 * leaving Askwell makes none: a system that shuts down waits for nobody, and the next start sees what was changed.
 */
export function keepBackingUp(planner: Planner, { onMade, onFailed }: Told): () => void {
  let isAhead = false
  let isChanged = false
  let isFailing = false
  lookIn(SETTLED)
  return () => {
    isChanged = true
    lookIn(SETTLED)
  }

  /** A look that is already ahead stays: whoever types on and on is backed up all the same. */
  function lookIn(milliseconds: number): void {
    if (isAhead) return
    isAhead = true
    setTimeout(() => {
      isChanged = false
      void look().then((again) => {
        isAhead = false
        // A change that came meanwhile is perhaps not in it.
        const wait = again ?? (isChanged ? SETTLED : null)
        if (wait !== null) lookIn(Math.min(Math.max(SETTLED, wait), LONGEST))
      })
    }, milliseconds)
  }

  /** Answers in how many milliseconds to look again; null: after the next change. */
  async function look(): Promise<number | null> {
    // While it is closed or being mended nobody changes it.
    if (!planner.isOpen()) return LONGEST
    try {
      const { made, missed, nextAt } = await planner.store.backup('backups.makeDue', {})
      if (made !== null) onMade()
      if (missed !== null) fail(words.backups.elsewhere(missed))
      else if (made !== null) isFailing = false
      return nextAt === null ? null : nextAt - Date.now()
    } catch (error) {
      if (planner.isOpen()) fail(toFailure(error).message)
      return LONGEST
    }
  }

  function fail(message: string): void {
    if (!isFailing) onFailed(message)
    isFailing = true
  }
}
