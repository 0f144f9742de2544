import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrations } from '../../electron/store/migrations/all.ts'
import { plannerFile } from '../../electron/store/planner/place.ts'
import { createStore } from '../support/createStore.ts'
import { fixture } from '../support/fixtures.ts'
import { judge, stateIn } from '../support/kill/judge.ts'
import { type Life, lives } from '../support/kill/plan.ts'
import { live } from '../support/kill/run.ts'
import { torture } from '../support/torture.ts'

const KILLS = torture ? 1000 : 100
/** So many kills befall one planner before the next is taken. */
const LIVES = 5
const SEED = 20261122
/** Milliseconds for each on a busy machine. */
const PATIENCE = 10_000

/** What a planner's folder holds once it was closed in peace: nothing that anybody would have to clear away. */
const ITS_OWN = new Set(['planner.sqlite', 'planner.lock', 'planner.seal', 'backups'])

let scratch: string
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'askwell-kills-'))
})
afterEach(() => rmSync(scratch, { recursive: true, force: true }))

/** Lays a planner of this schema in a folder; for 0 there is none yet. */
function lay(schema: number, folder: string): void {
  mkdirSync(folder)
  if (schema === 0) return
  const content = gunzipSync(fixture(`planners/schema-${schema}.sqlite.gz`))
  writeFileSync(plannerFile(folder), content, { mode: 0o600 })
}

/** What a planner of this schema holds once it was opened in peace. */
function unharmed(schema: number): string {
  const folder = join(scratch, `schema-${schema}`)
  lay(schema, folder)
  const store = createStore({ folder })
  try {
    return stateIn(store)
  } finally {
    store.close()
  }
}

/** The first life of a planner ends while it is opened: made, or brought to the newest schema. */
function born(life: Life): Life {
  return { ...life, death: { during: null, on: 'write', count: life.death?.count ?? 1 } }
}

test(`${KILLS} kills during edits, imports, undo, backups and migrations: no acknowledged change is lost, no file needs hands`, {
  timeout: KILLS * PATIENCE,
}, async () => {
  const files = join(scratch, 'files')
  mkdirSync(files)
  lay(0, join(scratch, 'peaceful'))
  await live(join(scratch, 'peaceful'), files, 'm', {
    actions: [{ kind: 'add' }, { kind: 'import' }],
    death: null,
  })
  // No planner yet, then one of each schema there was, in turn.
  const begun = Array.from({ length: migrations.length + 1 }, (_, schema) => unharmed(schema))
  let folder = ''
  let known = ''
  for (const [at, life] of lives(KILLS, SEED).entries()) {
    const isFirst = at % LIVES === 0
    if (isFirst) {
      const schema = (at / LIVES) % begun.length
      folder = join(scratch, `planner-${at}`)
      lay(schema, folder)
      known = begun[schema] ?? ''
    }
    const reports = await live(folder, files, `m${at}`, isFirst ? born(life) : life)
    known = judge(folder, known, life.actions, reports)
    expect(readdirSync(folder).filter((name) => !ITS_OWN.has(name))).toEqual([])
  }
})
