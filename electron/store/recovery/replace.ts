import { existsSync, renameSync, rmSync } from 'node:fs'
import { syncFolder } from '../../syncFolder.ts'
import { breakSeal } from '../health/seal.ts'
import { plannerDraft, plannerFile } from '../planner/place.ts'
import { JOURNALS } from './draft.ts'
import { keepPresent, PLANNER_ENDS } from './keep.ts'

/**
 * Puts the draft in the planner's place, after keeping what stands there; answers where that is kept. Killed at any
 * moment, it leaves the planner that was, the one that comes, or none and everything kept.
 * @throws AskwellError, SqliteError, or Error of the file system.
 */
export function replacePlanner(folder: string, now: Date): string | null {
  const file = plannerFile(folder)
  const draft = plannerDraft(folder)
  const before = keepPresent(folder, now)
  const brought = JOURNALS.filter((end) => existsSync(`${draft}${end}`))
  if (brought.length > 0 || JOURNALS.some((end) => existsSync(`${file}${end}`))) {
    // No file may ever stand beside another one's journal, nor without its own, so for a moment there is none.
    for (const end of PLANNER_ENDS) {
      rmSync(`${file}${end}`, { force: true })
      syncFolder(folder)
    }
  }
  breakSeal(folder)
  for (const end of brought) renameSync(`${draft}${end}`, `${file}${end}`)
  syncFolder(folder)
  renameSync(draft, file)
  syncFolder(folder)
  return before
}
