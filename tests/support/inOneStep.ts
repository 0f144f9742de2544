import { expect } from 'vitest'
import type { TestStore } from './createStore.ts'
import { visible } from './visible.ts'

/** Runs one change and shows that one undo takes all of it back, and one redo brings all of it again. */
export function inOneStep<T>(store: TestStore, label: string, change: () => T): T {
  const before = visible(store)
  const output = change()
  const after = visible(store)
  expect(after).not.toEqual(before)
  expect(store.ask('planner.history', {}).undo).toBe(label)
  store.ask('planner.undo', {})
  expect(visible(store)).toEqual(before)
  store.ask('planner.redo', {})
  expect(visible(store)).toEqual(after)
  return output
}
