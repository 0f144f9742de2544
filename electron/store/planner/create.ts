import { closeSync, openSync, renameSync, rmSync } from 'node:fs'
import { syncFolder } from '../../syncFolder.ts'
import { openDatabase } from '../database.ts'
import { breakSeal } from '../health/seal.ts'
import { migrate } from '../migrate.ts'
import { plannerDraft, plannerFile, plannerScratch } from './place.ts'

/**
 * Makes an empty planner in a folder that holds none, nor a journal of one: whole, beside its place, then renamed. So an
 * empty file in its place is never one that is being made.
 * @throws SqliteError, or Error of the file system.
 */
export function createPlanner(folder: string): void {
  const draft = makeDraft(folder)
  breakSeal(folder)
  renameSync(draft, plannerFile(folder))
  syncFolder(folder)
}

/** Makes an empty planner beside its place, readable for its owner alone, and answers where. */
export function makeDraft(folder: string): string {
  removeDraft(folder)
  const draft = plannerDraft(folder)
  closeSync(openSync(draft, 'wx', 0o600))
  const db = openDatabase(draft, 'write')
  try {
    migrate(db)
  } finally {
    db.close()
  }
  return draft
}

/** Removes what was being made when Askwell was stopped. */
export function removeDraft(folder: string): void {
  removeDatabase(plannerDraft(folder))
  removeScratch(folder)
}

/** Removes the copy of a damaged planner that was made to be read. */
export function removeScratch(folder: string): void {
  removeDatabase(plannerScratch(folder))
}

function removeDatabase(path: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
}
