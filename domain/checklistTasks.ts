import { offset } from './clock.ts'
import { foldForIndex } from './fold.ts'
import type { Interview, Method } from './interview.ts'
import { words } from './words/words.ts'

/** What Askwell puts on a checklist of its own accord. */
export type TaskName = keyof typeof words.checklist.tasks

interface Task {
  readonly name: TaskName
  /** For which ways to talk; all where it is left out. */
  readonly methods?: readonly Method[]
  readonly when?: (facts: TaskFacts) => boolean
  /** Minutes from the start, negative: when it is due with time in hand. */
  readonly due: number
  /** Likewise: the latest it can still be done. */
  readonly last: number
}

/** What decides which tasks there are. `home` is the zone of the person at this machine. */
export interface TaskFacts {
  readonly interview: Pick<Interview, 'method' | 'place' | 'startsAt' | 'zone'>
  readonly home: string
  readonly now: Date
}

/** A task as it goes on a list. */
export interface PlannedTask {
  readonly task: TaskName
  readonly text: string
  readonly dueMinutes: number
}

const HOUR = 60
const DAY = 24 * HOUR

/** In the order of their due times. Source: the advice of career centres for the days before and the day of. */
const tasks: readonly Task[] = [
  { name: 'research', due: -3 * DAY, last: -30 },
  { name: 'answers', due: -2 * DAY, last: -30 },
  { name: 'route', methods: ['in-person'], due: -2 * DAY, last: -3 * HOUR },
  { name: 'confirm', due: -DAY, last: -4 * HOUR },
  { name: 'zones', when: zonesDiffer, due: -DAY, last: -HOUR },
  { name: 'greet', methods: ['in-person'], due: -DAY, last: -HOUR },
  { name: 'number', methods: ['phone'], due: -DAY, last: -HOUR },
  { name: 'agenda', due: -DAY, last: -30 },
  { name: 'outfit', methods: ['in-person'], due: -20 * HOUR, last: -2 * HOUR },
  { name: 'screen-outfit', methods: ['video'], due: -20 * HOUR, last: -HOUR },
  { name: 'print', due: -18 * HOUR, last: -30 },
  { name: 'pack', methods: ['in-person'], due: -18 * HOUR, last: -HOUR },
  { name: 'cash', methods: ['in-person'], when: isCafe, due: -18 * HOUR, last: -HOUR },
  { name: 'charge', methods: ['phone'], due: -2 * HOUR, last: -20 },
  { name: 'link', methods: ['video'], due: -2 * HOUR, last: -15 },
  { name: 'leave', methods: ['in-person'], due: -HOUR, last: -20 },
  { name: 'camera', methods: ['video'], due: -HOUR, last: -10 },
  { name: 'beside', methods: ['video'], due: -30, last: -10 },
  { name: 'notes', methods: ['phone'], due: -30, last: -10 },
]

const byName = new Map<string, Task>(tasks.map((task) => [task.name, task]))

/** The names of all tasks that an interview calls for, whatever the time. */
export function taskNames(facts: TaskFacts): ReadonlySet<TaskName> {
  return new Set(tasks.filter((task) => applies(task, facts)).map(({ name }) => name))
}

/**
 * The tasks that an interview calls for and that can still be done, each due with time in hand or, where it is late for
 * that, at the latest moment it can be done.
 */
export function planTasks(facts: TaskFacts): readonly PlannedTask[] {
  return tasks
    .filter((task) => applies(task, facts))
    .flatMap((task) => {
      const dueMinutes = dueInTime(task, facts)
      return dueMinutes === null
        ? []
        : [{ task: task.name, text: words.checklist.tasks[task.name], dueMinutes }]
    })
    .toSorted((a, b) => a.dueMinutes - b.dueMinutes)
}

/** Whether an item says what Askwell wrote and when, so that it is Askwell's to change. */
export function isUntouched(item: {
  readonly task: string
  readonly text: string
  readonly dueMinutes: number | null
  readonly doneAt: string | null
}): boolean {
  const task = byName.get(item.task)
  if (task === undefined || item.doneAt !== null) return false
  return (
    item.text === words.checklist.tasks[task.name] &&
    (item.dueMinutes === task.due || item.dueMinutes === task.last)
  )
}

function applies(task: Task, facts: TaskFacts): boolean {
  return (
    (task.methods?.includes(facts.interview.method) ?? true) && (task.when === undefined || task.when(facts))
  )
}

function dueInTime({ due, last }: Task, { interview, now }: TaskFacts): number | null {
  if (interview.startsAt === null) return due
  const left = (Date.parse(interview.startsAt) - now.getTime()) / 60_000
  if (left >= -due) return due
  return left >= -last ? last : null
}

function zonesDiffer({ interview: { zone, startsAt }, home, now }: TaskFacts): boolean {
  const at = startsAt === null ? now.getTime() : Date.parse(startsAt)
  return offset(zone, at) !== offset(home, at)
}

/** Words of a place where one of two pays: a café, in the languages that call it so. */
const cafes = ['cafe', 'caffe', 'coffee', 'kaffee', 'kawiarnia', 'kavarna', 'tearoom', 'bistro']

function isCafe({ interview: { place } }: TaskFacts): boolean {
  return foldForIndex(place)
    .split(' ')
    .some((word) => cafes.includes(word))
}
