import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { foldForIndex } from '../domain/fold.ts'
import { dispatch } from '../electron/store/dispatch.ts'
import { createStore, type TestStore } from '../tests/support/createStore.ts'
import { type Comparison, percentiles, timed } from './measure.ts'
import { linkedInFile } from './people.ts'

/** The size at which the bound holds; others show how it grows. */
const JUDGED = 100_000

export interface ImportBench {
  readonly comparison: Comparison
  /** A store that holds the imported people. */
  readonly store: TestStore
  /** The most memory that a process needed for the import alone, in megabytes. */
  readonly megabytes: number
}

/**
 * Importing a LinkedIn file against parsing it and inserting contact, address and search row with prepared statements,
 * which matches nothing, checks nothing and cannot be undone.
 */
export async function benchImport(count: number): Promise<ImportBench> {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-bench-'))
  const path = join(folder, 'Connections.csv')
  const text = linkedInFile(count)
  writeFileSync(path, text)
  const product: number[] = []
  const floor: number[] = []
  let store = createStore()
  for (let round = 0; round < roundsFor(count); round += 1) {
    store.close()
    store = createStore()
    const importing = store.context
    product.push(await timed(() => importInto(importing, path)))
    const bare = createStore()
    floor.push(await timed(() => insertBare(bare, text)))
    bare.close()
  }
  const megabytes = memoryOf(path)
  rmSync(folder, { recursive: true })
  const comparison: Comparison = {
    name: `import, ${count.toLocaleString('en')} rows`,
    product: percentiles(product),
    floor: percentiles(floor),
    by: 'p50',
    floorIs: 'papaparse + prepared inserts with FTS',
    bound: count === JUDGED ? { times: 2, plus: 0 } : null,
  }
  return { comparison, store, megabytes }
}

function roundsFor(count: number): number {
  return count > 100_000 ? 1 : 5
}

/** Imports a file as the command line does. */
export function importInto(context: TestStore['context'], path: string): unknown {
  return dispatch(context, 'writer', 'files.import', {
    path,
    format: null,
    mapping: null,
    dryRun: false,
  })
}

/** Imports in a process of its own and asks how much memory that had. */
function memoryOf(path: string): number {
  const script = join(import.meta.dirname, 'importAlone.ts')
  return Number(execFileSync(process.execPath, [script, path], { encoding: 'utf8' }))
}

function insertBare({ context: { db } }: TestStore, text: string): void {
  const body = text.slice(text.indexOf('First Name'))
  const { data } = Papa.parse<Record<string, string>>(body, { header: true, skipEmptyLines: true })
  const contact = db.prepare(`insert into contacts values
    (?, ?, '', ?, '', ?, '', '', '', '', null, ?, '', null, '', null, 0, '', 'linkedin', null, null, '', null, '')`)
  const point = db.prepare("insert into contact_points values (null, ?, ?, 0, 'link', '', ?)")
  const search = db.prepare(
    'insert into contact_search (rowid, name, company, position, email, tags, notes) values (?, ?, ?, ?, ?, ?, ?)',
  )
  db.transaction(() => {
    data.forEach((row, at) => {
      const { 'First Name': given, 'Last Name': family, URL: url, Company: company, Position: position } = row
      const id = `bare-${at}`
      contact.run(at + 1, id, given, family, position)
      point.run(`${id}-link`, id, url)
      const texts = [`${given} ${family}`, company, position, row['Email Address'], '', '']
      search.run(at + 1, ...texts.map((value) => foldForIndex(value ?? '')))
    })
  }).immediate()
}
