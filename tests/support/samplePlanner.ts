import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sealPlanner } from '../../electron/store/health/seal.ts'
import { createStore } from './createStore.ts'

/** A folder with the sample planner as a session leaves it that was ended: one file and its seal. */
export function samplePlanner(folder = mkdtempSync(join(tmpdir(), 'askwell-sample-'))): string {
  const store = createStore({ folder })
  store.ask('planner.addSample', {})
  store.close()
  sealPlanner(folder)
  return folder
}
