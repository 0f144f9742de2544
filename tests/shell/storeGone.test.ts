import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AskwellError } from '../../contract/error.ts'
import { holdPlanner, type Planner } from '../../electron/shell/planner.ts'
import type { Store } from '../../electron/store/client.ts'

const cause = new Error('ended')
const onReopened = vi.fn()
const onLost = vi.fn()

let planner: Planner
/** How many stores were opened; each answers with its number. */
let opened: number
/** Why the next one cannot be opened. */
let refusal: AskwellError | null
/** Ends the store that is open. */
let end: (error: unknown, closed: Promise<void>) => void

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  vi.clearAllMocks()
  opened = 0
  refusal = null
  planner = holdPlanner({
    openStore: async (onGone) => {
      if (refusal !== null) throw refusal
      end = onGone
      opened += 1
      return numbered(opened)
    },
    openKeeper: async () => ({ ask: async () => ({}) as never, close: async () => {} }),
    onReopened,
    onLost,
  })
  await planner.open()
})
afterEach(() => void vi.useRealTimers())

function numbered(contacts: number): Store {
  const answer = async () => ({ contacts }) as never
  return { ask: answer, request: answer, backup: answer, cancel: () => {}, close: async () => {} }
}

const answering = async () => (await planner.store.ask('planner.summary', {})).contacts

test('what is asked after a store ended waits until it is closed, and for the one that takes its place', async () => {
  const closing = Promise.withResolvers<void>()
  end(cause, closing.promise)
  const answered = answering()
  expect([opened, planner.isOpen()]).toEqual([1, false])
  closing.resolve()
  expect(await answered).toBe(2)
  expect([onReopened.mock.calls.length, onLost.mock.calls.length]).toEqual([1, 0])
})

test('a store that ends twice within a minute is given up; after a minute it is another accident', async () => {
  end(cause, Promise.resolve())
  await answering()
  vi.advanceTimersByTime(60_000)
  end(cause, Promise.resolve())
  expect(await answering()).toBe(3)
  vi.advanceTimersByTime(59_999)
  end(cause, Promise.resolve())
  await expect(answering()).rejects.toMatchObject({ code: 'store-gone' })
  expect(onLost).toHaveBeenCalledExactlyOnceWith(cause)
  expect(opened).toBe(3)
})

test('a planner that turns out damaged when it is opened again is kept', async () => {
  refusal = new AskwellError('planner-damaged', 'damaged')
  end(cause, Promise.resolve())
  await expect(answering()).rejects.toBe(refusal)
  expect([onReopened.mock.calls.length, onLost.mock.calls.length]).toEqual([1, 0])
})

test('one that cannot be opened again at all is given up with the reason', async () => {
  refusal = new AskwellError('planner-open', 'open')
  end(cause, Promise.resolve())
  await expect(answering()).rejects.toBe(refusal)
  expect(onLost).toHaveBeenCalledExactlyOnceWith(refusal)
})
