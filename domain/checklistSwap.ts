import { isUntouched, type PlannedTask, planTasks, type TaskFacts, taskNames } from './checklistTasks.ts'
import type { ChecklistItem } from './interview.ts'

/** What a list lacks: the tasks an interview calls for and nothing on the list stands for. */
export function missingTasks(items: readonly ChecklistItem[], facts: TaskFacts): readonly PlannedTask[] {
  const present = new Set(items.map(({ task }) => task))
  return planTasks(facts).filter(({ task }) => !present.has(task))
}

/**
 * A checklist after its interview has changed. Tasks that are not called for any more go where nobody has touched them;
 * those newly called for come in by their due time. What is done, what was reworded or timed anew and what the user
 * wrote stays, and a task that was removed stays away until it is called for anew. A list without any task of Askwell's
 * is the user's alone, and is left as it is.
 */
export function swapTasks(
  items: readonly ChecklistItem[],
  before: TaskFacts,
  after: TaskFacts,
): readonly (ChecklistItem | PlannedTask)[] {
  if (items.every(({ task }) => task === '')) return items
  const [old, wanted] = [taskNames(before), taskNames(after)]
  const gone = new Set<string>([...old].filter((name) => !wanted.has(name)))
  const kept = items.filter((item) => !(gone.has(item.task) && isUntouched(item)))
  const added = missingTasks(kept, after).filter(({ task }) => !old.has(task))
  return withTasks(kept, added)
}

/** A list with tasks put in, each before the first item that is due later; what has no due time stands last. */
export function withTasks(
  items: readonly ChecklistItem[],
  added: readonly PlannedTask[],
): readonly (ChecklistItem | PlannedTask)[] {
  return added.reduce<readonly (ChecklistItem | PlannedTask)[]>((list, task) => {
    const later = list.findIndex(({ dueMinutes }) => dueMinutes === null || dueMinutes > task.dueMinutes)
    return list.toSpliced(later === -1 ? list.length : later, 0, task)
  }, items)
}
