import type { PlannerProblem, RecoveryState } from '../../../contract/recovery.ts'
import { words } from '../../../domain/words/words.ts'
import { listBackups } from '../backups/list.ts'
import { examine, type Finding } from '../health/examine.ts'
import { inspect } from '../health/inspect.ts'
import type { Checked } from '../keeperRequests.ts'
import { plannerFile } from '../planner/place.ts'

/** What keeps a folder's planner from being opened, and what there is to put in its place. */
export function look(folder: string): RecoveryState {
  const finding = examine(folder)
  return {
    problem: problemOf(finding),
    problems: finding.kind === 'damaged' ? finding.problems : [],
    folder,
    file: plannerFile(folder),
    backups: listBackups(folder),
  }
}

function problemOf({ kind }: Finding): PlannerProblem | null {
  return kind === 'none' || kind === 'sound' || kind === 'as-left' ? null : kind
}

/** Whether a planner's file is sound, by looking through all of it. Where none is and none was, there is nothing to find. */
export function check(folder: string): Checked {
  const finding = examine(folder)
  const found = finding.kind === 'as-left' ? inspect(plannerFile(folder)) : finding
  switch (found.kind) {
    case 'none':
      return { ok: true, problems: [], counts: null }
    case 'sound':
      return { ok: true, problems: [], counts: found.counts }
    case 'changed':
      return { ok: false, problems: [words.errors.plannerChanged], counts: found.counts }
    case 'damaged':
      return { ok: false, problems: found.problems, counts: null }
    case 'newer':
      return { ok: false, problems: [words.errors.plannerNewer], counts: null }
    case 'foreign':
      return { ok: false, problems: [words.errors.plannerForeign], counts: null }
    case 'missing':
      return { ok: false, problems: [words.errors.plannerMissing], counts: null }
  }
}
