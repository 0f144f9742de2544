import { afterEach, beforeEach, expect, test } from 'vitest'
import { createStore, type TestStore } from '../support/createStore.ts'

const DANA = 'sample-interview-dana'

let store: TestStore
beforeEach(() => {
  store = createStore()
  store.ask('planner.addSample', {})
})
afterEach(() => store.close())

const view = () => store.ask('interviews.get', { id: DANA })
const planned = () => view().agenda.reduce((sum, { minutes }) => sum + minutes, 0)

test('a time that was cut becomes the limit, and the agenda fits it, in one step', () => {
  const before = view()
  const proposed = store.ask('agenda.fit', { interviewId: DANA, limit: 15 })
  expect(store.ask('agenda.cut', { interviewId: DANA, limit: 15 })).toEqual(proposed)
  expect(view().interview.limitMinutes).toBe(15)
  expect(planned()).toBe(proposed.minutes)
  expect(proposed.minutes).toBeLessThanOrEqual(15)
  expect(store.ask('planner.history', {}).undo).toBe('Cut the time')
  store.ask('planner.undo', {})
  expect(view()).toEqual(before)
})

test('a time that is long enough is only the new limit', () => {
  const before = planned()
  expect(store.ask('agenda.cut', { interviewId: DANA, limit: 30 }).dropped).toEqual([])
  expect([view().interview.limitMinutes, planned()]).toEqual([30, before])
})

test('where opening and closing alone need more, nothing changes', () => {
  const before = view()
  expect(() => store.ask('agenda.cut', { interviewId: DANA, limit: 2 })).toThrow('the limit is 2')
  expect(view()).toEqual(before)
})
