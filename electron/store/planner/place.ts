import { join } from 'node:path'

/** The planner's one file in its folder. */
export function plannerFile(folder: string): string {
  return join(folder, 'planner.sqlite')
}

/** Where a planner is made that is to become the folder's: beside its place, so that the place never holds half of one. */
export function plannerDraft(folder: string): string {
  return `${plannerFile(folder)}.new`
}
