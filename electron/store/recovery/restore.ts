import { dirname } from 'node:path'
import { AskwellError } from '../../../contract/error.ts'
import { words } from '../../../domain/words/words.ts'
import { examine, type Finding } from '../health/examine.ts'
import { type Salvaged, salvage } from '../health/salvage.ts'
import { breakSeal } from '../health/seal.ts'
import type { Replaced } from '../keeperRequests.ts'
import { makeDraft, removeDraft } from '../planner/create.ts'
import { keptFolder, plannerFile } from '../planner/place.ts'
import { copyToDraft, draftOf } from './draft.ts'
import { replacePlanner } from './replace.ts'

/**
 * Puts another planner in this one's place. It is copied and proven first, and what was there is kept.
 * @param source a backup or any other planner's file
 * @throws AskwellError as `draftOf` does; then nothing has changed.
 */
export function restore(folder: string, source: string, now: Date): Replaced {
  return withDraft(folder, () => {
    const counts = draftOf(source, folder)
    return { ...counts, before: replacePlanner(folder, now) }
  })
}

/**
 * Puts what can be read of a damaged planner in its place. The damaged file is kept.
 * @throws AskwellError `refused` where the planner is not damaged; as `salvage` when nothing can be read.
 */
export function salvageHere(folder: string, now: Date): Replaced & Salvaged {
  requireFound(folder, 'damaged')
  return withDraft(folder, () => {
    const salvaged = salvage(plannerFile(folder), folder, now)
    return { ...salvaged, before: replacePlanner(folder, now) }
  })
}

/**
 * Takes a replacement back: a backup is restored, and a file that was set aside stands again as it was, sound or not.
 * @param before where the replacement said that it kept what was there
 */
export function putBack(folder: string, before: string, now: Date): void {
  if (dirname(dirname(before)) !== keptFolder(folder)) {
    restore(folder, before, now)
    return
  }
  withDraft(folder, () => {
    copyToDraft(before, folder)
    replacePlanner(folder, now)
  })
}

/**
 * Begins an empty planner in the place of one that is gone. What is left of that one is kept.
 * @throws AskwellError `refused` where there is a planner.
 */
export function beginEmpty(folder: string, now: Date): void {
  requireFound(folder, 'missing')
  withDraft(folder, () => {
    makeDraft(folder)
    replacePlanner(folder, now)
  })
}

/**
 * Takes a planner that is sound, though perhaps not as Askwell left it, for the right one.
 * @throws AskwellError `refused` for any other.
 */
export function accept(folder: string): void {
  requireFound(folder, 'changed', 'sound')
  breakSeal(folder)
}

function requireFound(folder: string, ...kinds: readonly Finding['kind'][]): void {
  if (!kinds.includes(examine(folder).kind)) throw new AskwellError('refused', words.errors.refused)
}

/** A draft that did not come to stand in the planner's place is only a copy. */
function withDraft<T>(folder: string, work: () => T): T {
  try {
    return work()
  } finally {
    removeDraft(folder)
  }
}
