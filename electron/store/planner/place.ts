import { join } from 'node:path'

/** The planner's one file in its folder. */
export function plannerFile(folder: string): string {
  return join(folder, 'planner.sqlite')
}

/** Where a planner is made that is to become the folder's: beside its place, so that the place never holds half of one. */
export function plannerDraft(folder: string): string {
  return `${plannerFile(folder)}.new`
}

/** Where files are set aside that stood in the planner's place and are no sound planner. Nothing of ours deletes one. */
export function keptFolder(folder: string): string {
  return join(folder, 'kept')
}

/** Where a damaged planner is copied to be read: reading it may take mending it first. */
export function plannerScratch(folder: string): string {
  return `${plannerFile(folder)}.salvage`
}
