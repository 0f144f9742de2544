import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { RemindersDue } from '../../contract/today.ts'
import { keepReminding } from '../../electron/shell/reminding.ts'
import type { Store } from '../../electron/store/client.ts'

const start = Date.parse('2026-11-23T08:00:00Z')
const minute = 60_000

beforeEach(() => vi.useFakeTimers({ now: start }))
afterEach(() => vi.useRealTimers())

/** A planner that holds nothing but moments to be reminded of. */
function planner(moments: readonly number[]) {
  const kept = { moments: [...moments], shown: new Set<string>(), asked: 0, isClosing: false }
  const answers: Readonly<Record<string, (input: { readonly keys: readonly string[] }) => object>> = {
    'reminders.due': (): RemindersDue => {
      kept.asked += 1
      const open = kept.moments.filter((at) => !kept.shown.has(String(at)))
      const due = open.filter((at) => at <= Date.now())
      const next = open.filter((at) => at > Date.now()).toSorted((one, other) => one - other)[0]
      return {
        keys: due.map(String),
        notice: due.length === 0 ? null : { title: `${due.length} due`, body: '', path: '/' },
        nextAt: next === undefined ? null : new Date(next).toISOString(),
      }
    },
    'reminders.shown': ({ keys }) => {
      for (const key of keys) kept.shown.add(key)
      return {}
    },
  }
  const ask = async (name: string, input: never) => {
    if (kept.isClosing) throw new Error('closing')
    return answers[name]?.(input)
  }
  return { kept, store: { ask } as unknown as Pick<Store, 'ask'> }
}

test('shows a reminder at its moment, once, and what is due at once in one', async () => {
  const shown: string[] = []
  const { store } = planner([start - minute, start - 2 * minute, start + 3 * minute])
  keepReminding(store, ({ title }) => shown.push(title))
  await vi.advanceTimersByTimeAsync(0)
  expect(shown).toEqual(['2 due'])
  await vi.advanceTimersByTimeAsync(3 * minute - 1)
  expect(shown).toEqual(['2 due'])
  await vi.advanceTimersByTimeAsync(1)
  expect(shown).toEqual(['2 due', '1 due'])
  await vi.advanceTimersByTimeAsync(60 * minute)
  expect(shown).toHaveLength(2)
})

test('looks again after a change, and when the machine wakes', async () => {
  const shown: string[] = []
  const { kept, store } = planner([start + 60 * minute])
  const lookAgain = keepReminding(store, ({ title }) => shown.push(title))
  await vi.advanceTimersByTimeAsync(minute)
  kept.moments.push(Date.now() + minute)
  lookAgain()
  await vi.advanceTimersByTimeAsync(minute)
  expect(shown).toEqual(['1 due'])
  // An hour of sleep, in which no timer runs.
  vi.setSystemTime(start + 90 * minute)
  lookAgain()
  await vi.advanceTimersByTimeAsync(1000)
  expect(shown).toEqual(['1 due', '1 due'])
})

test('a change while it looks is looked at as well, and nothing is shown twice', async () => {
  const shown: string[] = []
  const { kept, store } = planner([])
  const slow = { waiting: [] as (() => void)[] }
  const ask = async (...request: readonly [never, never]) => {
    // As it was when it was asked: what changes after that is for the next time.
    const answer = await store.ask(...request)
    await new Promise<void>((resolve) => slow.waiting.push(resolve))
    return answer
  }
  const lookAgain = keepReminding({ ask } as unknown as Pick<Store, 'ask'>, ({ title }) => shown.push(title))
  await vi.advanceTimersByTimeAsync(0)
  kept.moments.push(start)
  lookAgain()
  await vi.advanceTimersByTimeAsync(5000)
  // Only one question is under way, however slow its answer is.
  expect(slow.waiting).toHaveLength(1)
  for (let turn = 0; turn < 10; turn += 1) {
    for (const resolve of slow.waiting.splice(0)) resolve()
    await vi.advanceTimersByTimeAsync(1000)
  }
  expect(shown).toEqual(['1 due'])
})

test('many changes in a row are looked at once', async () => {
  const { kept, store } = planner([])
  const lookAgain = keepReminding(store, () => {})
  await vi.advanceTimersByTimeAsync(1000)
  for (let change = 0; change < 100; change += 1) lookAgain()
  await vi.advanceTimersByTimeAsync(9 * minute)
  expect(kept.asked).toBe(2)
})

test('a planner that cannot answer is asked again later', async () => {
  const { kept, store } = planner([start])
  const shown: string[] = []
  kept.isClosing = true
  keepReminding(store, ({ title }) => shown.push(title))
  await vi.advanceTimersByTimeAsync(minute)
  expect(shown).toEqual([])
  kept.isClosing = false
  await vi.advanceTimersByTimeAsync(10 * minute)
  expect(shown).toEqual(['1 due'])
})
