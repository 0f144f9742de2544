import { missingTasks, withTasks } from './checklistSwap.ts'
import { isUntouched, type PlannedTask, planTasks, type TaskFacts } from './checklistTasks.ts'
import type { ChecklistItem } from './interview.ts'

/**
 * A checklist as it can still be worked off: of Askwell's own open tasks those that are too late go, and those that are
 * due are due at the latest moment they can be done. A list that has none of them left is filled. The user's own stay as they are.
 */
export function rescueChecklist(
  items: readonly ChecklistItem[],
  facts: TaskFacts,
): readonly (ChecklistItem | PlannedTask)[] {
  const inTime = new Map<string, number>(planTasks(facts).map(({ task, dueMinutes }) => [task, dueMinutes]))
  const kept = items.flatMap((item) => {
    if (!isUntouched(item)) return item
    const dueMinutes = inTime.get(item.task)
    return dueMinutes === undefined ? [] : { ...item, dueMinutes }
  })
  return kept.some(({ task }) => task !== '') ? kept : withTasks(kept, missingTasks(kept, facts))
}
