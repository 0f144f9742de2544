import type { ReminderNotice } from '../../domain/reminders.ts'
import type { Store } from '../store/client.ts'

/** Milliseconds after which it is looked again in any case: the clock may have been set, or the time zone. */
const LONGEST = 10 * 60_000

/**
 * Shows what is due and waits for what is due next. What it answers looks again at once: after a change of the planner,
 * and when the machine wakes, because timers sleep with it.
 */
export function keepReminding(store: Pick<Store, 'ask'>, show: (notice: ReminderNotice) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isLooking = false
  let isAsked = false
  lookAgain()
  return lookAgain

  function lookAgain(): void {
    isAsked = true
    // A planner that is closing has no reminders any more.
    if (!isLooking) look().catch(() => undefined)
  }

  async function look(): Promise<void> {
    isLooking = true
    clearTimeout(timer)
    try {
      while (isAsked) {
        isAsked = false
        const { keys, notice, nextAt } = await store.ask('reminders.due', {})
        if (notice !== null) {
          // Noted first: rather a reminder that a crash swallows than one that comes twice.
          await store.ask('reminders.shown', { keys: [...keys] })
          show(notice)
        }
        timer = setTimeout(lookAgain, waitFor(nextAt))
      }
    } finally {
      isLooking = false
    }
  }
}

function waitFor(nextAt: string | null): number {
  if (nextAt === null) return LONGEST
  return Math.min(Math.max(0, Date.parse(nextAt) - Date.now()), LONGEST)
}
