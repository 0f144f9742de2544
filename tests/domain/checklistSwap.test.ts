import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rescueChecklist } from '../../domain/checklistRescue.ts'
import { missingTasks, swapTasks } from '../../domain/checklistSwap.ts'
import {
  isUntouched,
  type PlannedTask,
  planTasks,
  type TaskFacts,
  taskNames,
} from '../../domain/checklistTasks.ts'
import type { ChecklistItem } from '../../domain/interview.ts'
import { words } from '../../domain/words/words.ts'
import { aChecklistItem } from '../support/records.ts'

const now = new Date('2026-11-22T11:00:00Z')

function facts(fields: Partial<TaskFacts['interview']> = {}, at: Date = now): TaskFacts {
  const interview = {
    method: 'in-person',
    place: '',
    startsAt: '2026-12-10T13:00:00Z',
    zone: 'Europe/Warsaw',
    ...fields,
  } as const
  return { interview, home: 'Europe/Warsaw', now: at }
}

const kept = (planned: readonly (PlannedTask | ChecklistItem)[]): ChecklistItem[] =>
  planned.map((each, position) =>
    'id' in each ? { ...each, position } : aChecklistItem({ ...each, id: `item-${each.task}`, position }),
  )
const names = (list: readonly { readonly task: string }[]) => list.map(({ task }) => task)

test('each way to talk has its own tasks, by their due time', () => {
  expect(names(planTasks(facts()))).toEqual([
    'research',
    'answers',
    'route',
    'confirm',
    'greet',
    'agenda',
    'outfit',
    'print',
    'pack',
    'leave',
  ])
  expect(names(planTasks(facts({ method: 'phone' })))).toEqual([
    'research',
    'answers',
    'confirm',
    'number',
    'agenda',
    'print',
    'charge',
    'notes',
  ])
  expect(names(planTasks(facts({ method: 'video' })))).toEqual([
    'research',
    'answers',
    'confirm',
    'agenda',
    'screen-outfit',
    'print',
    'link',
    'camera',
    'beside',
  ])
})

test('zones are checked only where the clocks differ at that moment, and cash is for a café', () => {
  expect(taskNames(facts({ zone: 'Europe/Berlin' })).has('zones')).toBe(false)
  expect(taskNames(facts({ zone: 'Europe/London' })).has('zones')).toBe(true)
  // Phoenix keeps its clocks: an hour from Denver in summer alone.
  const phoenix = (startsAt: string) =>
    taskNames({ ...facts({ zone: 'America/Phoenix', startsAt }), home: 'America/Denver' }).has('zones')
  expect(phoenix('2026-12-10T13:00:00Z')).toBe(false)
  expect(phoenix('2026-07-10T13:00:00Z')).toBe(true)
  expect(taskNames(facts({ place: 'Ferry café, 9 Quay Road' })).has('cash')).toBe(true)
  expect(taskNames(facts({ place: 'Cafeteria supply office' })).has('cash')).toBe(false)
  expect(taskNames(facts({ place: 'Ferry café', method: 'phone' })).has('cash')).toBe(false)
})

test('what is late for its time is due when it can last be done, and what is too late is left out', () => {
  const soon = facts({ startsAt: '2026-11-22T13:00:00Z' })
  expect(planTasks(soon).map(({ task, dueMinutes }) => [task, dueMinutes])).toEqual([
    ['outfit', -120],
    ['greet', -60],
    ['pack', -60],
    ['leave', -60],
    ['research', -30],
    ['answers', -30],
    ['agenda', -30],
    ['print', -30],
  ])
})

test('from in person to video the list follows; what is done, reworded, timed anew or one’s own stays', () => {
  const list = kept(planTasks(facts())).map((item) => {
    if (item.task === 'outfit') return { ...item, doneAt: '2026-11-21T09:00:00Z' }
    if (item.task === 'route') return { ...item, text: 'Try the tram' }
    if (item.task === 'leave') return { ...item, dueMinutes: -75 }
    return item
  })
  const own = aChecklistItem({ id: 'own', text: 'Buy a notebook' })
  const swapped = swapTasks([...list, own], facts(), facts({ method: 'video' }))
  expect(names(swapped)).toEqual([
    'research',
    'answers',
    'route',
    'confirm',
    'agenda',
    'outfit',
    'screen-outfit',
    'print',
    'link',
    'leave',
    'camera',
    'beside',
    '',
  ])
})

test('what was removed stays away until it is called for anew', () => {
  const list = kept(planTasks(facts())).filter(({ task }) => task !== 'route' && task !== 'confirm')
  const video = kept(swapTasks(list, facts(), facts({ method: 'video' })))
  expect(names(video)).not.toContain('confirm')
  const back = names(swapTasks(video, facts({ method: 'video' }), facts()))
  expect(back).toContain('route')
  expect(back).not.toContain('confirm')
})

test('a list without a task of Askwell’s is left as it is', () => {
  const own = [aChecklistItem({ text: 'Buy a notebook' })]
  expect(swapTasks(own, facts(), facts({ method: 'video' }))).toBe(own)
  expect(swapTasks([], facts(), facts({ method: 'phone' }))).toEqual([])
})

const someFacts = fc
  .record({
    method: fc.constantFrom('in-person', 'phone', 'video'),
    place: fc.constantFrom('', 'Ferry café', '48 Canal Street'),
    startsAt: fc.constantFrom(null, '2026-12-10T13:00:00Z', '2026-11-22T14:00:00Z', '2026-11-20T14:00:00Z'),
    zone: fc.constantFrom('Europe/Warsaw', 'America/New_York'),
  })
  .map((interview): TaskFacts => facts(interview))

const touches = fc.array(
  fc.record({
    at: fc.nat(20),
    how: fc.constantFrom('done', 'text', 'due', 'removed'),
  }),
  { maxLength: 6 },
)

/** A list as a person may have left it: some done, reworded, timed anew or removed, and some of their own. */
const someList = fc.tuple(someFacts, touches, fc.nat(3)).map(([start, changes, owned]) => {
  const own = Array.from({ length: owned }, (_, index) =>
    aChecklistItem({
      id: `own-${index}`,
      text: `Own ${index}`,
      dueMinutes: index === 0 ? null : -index * 600,
    }),
  )
  const list = changes.reduce(
    (items, { at, how }) =>
      items.flatMap((item, index) => {
        if (index !== at % Math.max(items.length, 1)) return item
        if (how === 'removed') return []
        if (how === 'done') return { ...item, doneAt: '2026-11-21T09:00:00Z' }
        return how === 'text' ? { ...item, text: `My ${item.text}` } : { ...item, dueMinutes: -4321 }
      }),
    [...kept(planTasks(start)), ...own],
  )
  return { start, list: kept(list) }
})

test('a swap keeps all that was touched or is the user’s, in its order, and holds no task twice', () => {
  fc.assert(
    fc.property(someList, someFacts, ({ start, list }, next) => {
      const swapped = swapTasks(list, start, next)
      const stays = list.filter((item) => !isUntouched(item))
      expect(swapped.filter((item) => stays.some((each) => each === item))).toEqual(stays)
      const tasks = names(swapped).filter((task) => task !== '')
      expect(new Set(tasks).size).toBe(tasks.length)
      if (list.every(({ task }) => task === '')) return
      const wanted = taskNames(next)
      for (const item of swapped) {
        if ('id' in item && !isUntouched(item)) continue
        expect([...wanted]).toContain(item.task)
      }
    }),
    { numRuns: 1000 },
  )
})

test('a swap there and back gives the tasks there were', () => {
  fc.assert(
    fc.property(someFacts, someFacts, (start, other) => {
      const list = kept(planTasks(start))
      const inBoth: ReadonlySet<string> = taskNames(other)
      fc.pre(list.some(({ task }) => inBoth.has(task)))
      const away = kept(swapTasks(list, start, other))
      const back = swapTasks(away, other, start)
      expect(names(back).toSorted()).toEqual(names(list).toSorted())
    }),
  )
})

test('a fill adds each missing task once, and a second one adds nothing', () => {
  fc.assert(
    fc.property(someList, someFacts, ({ list }, next) => {
      const added = missingTasks(list, next)
      for (const task of names(added)) expect(names(list)).not.toContain(task)
      expect(missingTasks([...list, ...kept(added)], next)).toEqual([])
    }),
  )
})

test('a rescue leaves nothing of Askwell’s open that is late or cannot be done any more', () => {
  fc.assert(
    fc.property(someList, someFacts, fc.integer({ min: 0, max: 1440 }), ({ list }, next, left) => {
      const start = next.interview.startsAt ?? '2026-12-10T13:00:00Z'
      const at = new Date(Date.parse(start) - left * 60_000)
      const near: TaskFacts = { ...next, interview: { ...next.interview, startsAt: start }, now: at }
      const rescued = rescueChecklist(list, near)
      for (const item of rescued) {
        if ('id' in item && !isUntouched(item)) expect(list).toContainEqual(item)
        else expect(item.dueMinutes).toBeGreaterThanOrEqual(-left)
      }
      expect(rescueChecklist(kept(rescued), near)).toEqual(kept(rescued))
    }),
    { numRuns: 2000 },
  )
})

test('every task has words, and every word a task', () => {
  const methods = ['in-person', 'phone', 'video'] as const
  const all = methods.flatMap((method) => [
    ...taskNames(facts({ method, zone: 'America/New_York', place: 'A café' })),
  ])
  expect([...new Set<string>(all)].toSorted()).toEqual(Object.keys(words.checklist.tasks).toSorted())
})
