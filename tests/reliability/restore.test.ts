import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AskwellError } from '../../contract/error.ts'
import { plannerFile } from '../../electron/store/planner/place.ts'
import { putBack, restore } from '../../electron/store/recovery/restore.ts'
import { createStore } from '../support/createStore.ts'
import { backedUpPlanner, befall } from '../support/damagedPlanner.ts'
import { exportDocument } from '../support/exportDocument.ts'

const script = join(import.meta.dirname, '../support/restoreAndDie.ts')
const NOW = new Date('2026-11-23T08:00:00Z')

const root = mkdtempSync(join(tmpdir(), 'askwell-restore-'))
afterAll(() => rmSync(root, { recursive: true }))

/** Copies of planners as a session leaves them, by what befell them; the backup is of before. */
const start = (name: string) => join(root, name)
let backup: string
let [before, now] = ['', '']

beforeAll(() => {
  backedUpPlanner(start('closed'), ['2026-11-22T08:00:00Z'])
  backup = join(root, 'backup.sqlite')
  const [made = ''] = readdirSync(join(start('closed'), 'backups'))
  cpSync(join(start('closed'), 'backups', made), backup)
  before = stateOf(start('closed'))

  const store = createStore({ folder: start('closed') })
  store.ask('contacts.edit', { id: 'sample-contact-dana', changes: { notes: 'Of today' } })
  // While it is open its journal lies beside it, as after a crash.
  cpSync(start('closed'), start('crashed'), { recursive: true })
  store.close()
  now = stateOf(start('closed'))

  // What stands in the journal was written for another file than the damaged one.
  cpSync(start('crashed'), start('damaged'), { recursive: true })
  befall(start('damaged'), 'damaged')
  cpSync(start('closed'), start('newer'), { recursive: true })
  befall(start('newer'), 'newer')
  cpSync(`${plannerFile(start('crashed'))}-wal`, `${plannerFile(start('newer'))}-wal`)
})

/** What a planner holds, as a sum. */
function stateOf(folder: string): string {
  const store = createStore({ folder })
  try {
    return digest(JSON.stringify(exportDocument(store.context)))
  } finally {
    store.close()
  }
}

/** The same, or the code of what keeps it from being opened. */
function stateOrProblem(folder: string): string {
  try {
    return stateOf(folder)
  } catch (error) {
    if (error instanceof AskwellError && error.code.startsWith('planner-')) return error.code
    throw error
  }
}

const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
const sumOf = (path: string) => digest(readFileSync(path))

/** The planner's file and journal in a folder, as sums. */
const filesOf = (folder: string) =>
  ['', '-wal'].map((end) => `${plannerFile(folder)}${end}`).map((path) => existsSync(path) && sumOf(path))

/** Whether the planner of a folder still is, file and journal, what it was: in its place or set aside. */
function isKept(folder: string, files: readonly (string | false)[]): boolean {
  const places = [folder, ...keptIn(folder)]
  return places.some((place) => filesOf(place).every((sum, at) => sum === files[at]))
}

/** Whether the file in the planner's place, if one is, has the journal that belongs to it: its own, or none. */
function hasOwnJournal(folder: string, files: readonly (string | false)[]): boolean {
  const [file, journal] = filesOf(folder)
  return file === false || journal === (file === files[0] ? files[1] : false)
}

function keptIn(folder: string): readonly string[] {
  const kept = join(folder, 'kept')
  return existsSync(kept) ? readdirSync(kept).map((name) => join(kept, name)) : []
}

/** Runs the work in a process of its own that dies at the mark; answers how many marks it passed when it did not. */
function run(
  work: 'restore' | 'putBack',
  folder: string,
  path: string,
  mark: number,
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [script, work, folder, path, String(mark)], (error, out, err) => {
      if (error === null) resolve(Number(out))
      else if (error.signal === 'SIGKILL') resolve(null)
      else reject(new Error(err))
    })
  })
}

/** Has the work killed at one mark after the other until it is done; answers how many kills there were. */
async function killAtEach(
  work: 'restore' | 'putBack',
  from: string,
  path: (folder: string) => string,
  look: (folder: string, mark: number) => void,
): Promise<number> {
  let next = 0
  let kills = 0
  let isDone = false
  const killNext = async () => {
    while (!isDone) {
      const mark = next
      next += 1
      const folder = join(root, `${work}-${mark}`)
      cpSync(from, folder, { recursive: true })
      if ((await run(work, folder, path(folder), mark)) === null) kills += 1
      else isDone = true
      look(folder, mark)
      rmSync(folder, { recursive: true })
    }
  }
  await Promise.all([killNext(), killNext()])
  return kills
}

test.each([
  ['that was closed', 'closed', 'planner'],
  ['whose journal lies beside it', 'crashed', 'planner'],
  ['that is damaged, a stale journal beside it', 'damaged', 'file'],
  ['of a newer Askwell, its journal beside it', 'newer', 'file'],
] as const)(
  'a restore killed at any step leaves the planner %s, or the backup, whole, and never loses the other',
  async (_, name, keptAs) => {
    const files = filesOf(start(name))
    const kills = await killAtEach(
      'restore',
      start(name),
      () => backup,
      (folder, mark) => {
        const where = `mark ${mark}`
        if (keptAs === 'file') {
          expect(isKept(folder, files), where).toBe(true)
          expect(hasOwnJournal(folder, files), where).toBe(true)
        }
        const found = stateOrProblem(folder)
        expect(
          keptAs === 'file' ? [before, 'planner-damaged', 'planner-newer', 'planner-missing'] : [before, now],
          where,
        ).toContain(found)

        // What was asked for is done when it is asked for again, and is taken back.
        const { before: kept } = restore(folder, backup, NOW)
        expect(stateOf(folder), where).toBe(before)
        if (kept === null) return
        putBack(folder, kept, NOW)
        expect(stateOrProblem(folder), where).toBe(found)
      },
    )
    expect(kills).toBeGreaterThanOrEqual(10)
  },
)

test('taking a restore back is as safe, also where what comes back is damaged', async () => {
  const from = join(root, 'restored')
  cpSync(start('damaged'), from, { recursive: true })
  const files = filesOf(from)
  const { before: kept } = restore(from, backup, NOW)
  const place = (folder: string) =>
    join(folder, 'kept', String(kept).split('/').at(-2) ?? '', 'planner.sqlite')
  await killAtEach('putBack', from, place, (folder, mark) => {
    const where = `mark ${mark}`
    expect(isKept(folder, files), where).toBe(true)
    expect(hasOwnJournal(folder, files), where).toBe(true)
    expect([before, 'planner-damaged', 'planner-missing'], where).toContain(stateOrProblem(folder))
  })
})
