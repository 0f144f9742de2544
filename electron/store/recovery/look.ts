import { existsSync } from 'node:fs'
import { words } from '../../../domain/words/words.ts'
import { inspect } from '../health/inspect.ts'
import type { Checked } from '../keeperRequests.ts'
import { plannerFile } from '../planner/place.ts'

/** Whether a planner's file is sound, and if not, why. A folder without one has nothing to find fault with. */
export function check(folder: string): Checked {
  const file = plannerFile(folder)
  if (!existsSync(file)) return { ok: true, problems: [], counts: null }
  const verdict = inspect(file)
  switch (verdict.kind) {
    case 'sound':
      return { ok: true, problems: [], counts: verdict.counts }
    case 'damaged':
      return { ok: false, problems: verdict.problems, counts: null }
    case 'newer':
      return { ok: false, problems: [words.errors.plannerNewer], counts: null }
    case 'foreign':
      return { ok: false, problems: [words.errors.plannerForeign], counts: null }
  }
}
