import type { ReminderNotice } from '../../domain/reminders.ts'
import type { Store } from '../store/client.ts'

/** Milliseconds after which it is looked again in any case: the clock may have been set, or the time zone. */
const LONGEST = 10 * 60_000

/** Milliseconds after a change: while one types there are many. */
const SETTLED = 500

/**
 * Shows what is due and waits for what is due next. What it answers looks again soon: after a change of the planner, and
 * when the machine wakes, because timers sleep with it.
 */
export function keepReminding(store: Pick<Store, 'ask'>, show: (notice: ReminderNotice) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isLooking = false
  lookIn(0)
  return () => lookIn(SETTLED)

  function lookIn(milliseconds: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      // Two at once would show a thing twice.
      if (isLooking) lookIn(SETTLED)
      else void look()
    }, milliseconds)
  }

  async function look(): Promise<void> {
    isLooking = true
    const nextAt = await remind().catch(() => null)
    isLooking = false
    if (timer === undefined) lookIn(waitFor(nextAt))
  }

  async function remind(): Promise<string | null> {
    const { keys, notice, nextAt } = await store.ask('reminders.due', {})
    if (notice !== null) {
      // Noted first: rather a reminder that a crash swallows than one that comes twice.
      await store.ask('reminders.shown', { keys: [...keys] })
      show(notice)
    }
    return nextAt
  }
}

function waitFor(nextAt: string | null): number {
  if (nextAt === null) return LONGEST
  return Math.min(Math.max(0, Date.parse(nextAt) - Date.now()), LONGEST)
}
