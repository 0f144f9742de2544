import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backupName } from '../../domain/backups.ts'
import { words } from '../../domain/words/words.ts'
import { draftOf } from '../../electron/store/backups/copy.ts'
import { defaultBackupsFolder, plannerTag } from '../../electron/store/backups/folder.ts'
import { listBackups } from '../../electron/store/backups/list.ts'
import { makeBackup } from '../../electron/store/backups/make.ts'
import { type Connection, openDatabase } from '../../electron/store/database.ts'
import { inspect } from '../../electron/store/health/inspect.ts'
import { plannerFile } from '../../electron/store/planner/place.ts'
import { createStore } from '../support/createStore.ts'
import { torture } from '../support/torture.ts'

const NOW = '2026-11-22T11:00:00.000Z'
/** Of one day long ago, so that the second makes the first one too many; and of an hour ago. */
const EARLIER = ['2026-08-01T10:00:00.000Z', '2026-08-01T11:00:00.000Z', '2026-11-22T10:00:00.000Z'] as const
const KILLS = 50

let scratch: string
/** A planner with earlier backups; each case works on a copy of it. */
let pristine: string

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'askwell-backups-'))
  pristine = join(scratch, 'pristine')
  const store = createStore({ folder: pristine })
  store.ask('planner.addSample', {})
  store.close()
  for (const at of EARLIER) {
    const made = join(scratch, 'made')
    cpSync(pristine, made, { recursive: true })
    const db = openDatabase(plannerFile(made), 'read')
    const { path } = makeBackup(db, made, 'regular', new Date(at))
    db.close()
    cpSync(path, join(defaultBackupsFolder(pristine), basename(path)))
    rmSync(made, { recursive: true })
  }
})

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function copied(name: string): string {
  const folder = join(scratch, name)
  cpSync(pristine, folder, { recursive: true })
  return folder
}

/** Every backup that is listed is a whole planner; answers when they are of, oldest first. */
function soundBackups(folder: string): readonly string[] {
  const listed = listBackups(folder).toReversed()
  for (const { path } of listed)
    expect(inspect(path)).toMatchObject({ kind: 'sound', counts: { contacts: 40 } })
  return listed.map(({ at }) => at)
}

describe('a backup that is killed', () => {
  const script = resolve(import.meta.dirname, '../support/backUp.ts')

  /** A call of the system: the so manieth of that name. */
  interface Step {
    readonly name: string
    readonly count: number
  }

  /** Makes a backup under strace, which sees what is done to the files of the backups' folder; kills it at that step. */
  function backUp(folder: string, step: Step | null) {
    const target = join(
      defaultBackupsFolder(folder),
      backupName({ at: NOW, reason: 'asked', planner: plannerTag(folder) }),
    )
    const old = readdirSync(defaultBackupsFolder(folder)).map((name) =>
      join(defaultBackupsFolder(folder), name),
    )
    const paths = [defaultBackupsFolder(folder), target, draftOf(target), ...old]
    const trace = join(scratch, 'trace')
    const { error, status, signal } = spawnSync('strace', [
      ...['-f', '-o', trace],
      ...paths.flatMap((path) => ['-P', path]),
      ...(step === null ? [] : ['-e', `inject=${step.name}:signal=KILL:when=${step.count}`]),
      ...[process.execPath, script, folder, NOW],
    ])
    if (error !== undefined) throw new Error(`This test needs strace: ${error.message}`)
    const calls = readFileSync(trace, 'utf8')
      .split('\n')
      .flatMap((line) => /^\d+ +(\w+)\(/.exec(line)?.[1] ?? [])
    return { status, signal, calls, target }
  }

  /** Steps to be killed at: wherever a file is made, closed, synced, renamed or removed, and evenly in between. */
  function steps(calls: readonly string[]): readonly Step[] {
    const counts = new Map<string, number>()
    const all = calls.map((name) => {
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      return { name, count }
    })
    if (torture) return all
    const isTurn = ({ name }: Step) => /^(openat|fsync|rename|unlink|chmod)/.test(name)
    const turns = all.filter(isTurn)
    const others = all.filter((step) => !isTurn(step))
    const left = KILLS - turns.length
    return [...turns, ...others.filter((_, at) => at % Math.floor(others.length / left) === 0).slice(0, left)]
  }

  test(
    'leaves every earlier one whole, is never listed half, and the next one works',
    () => {
      const folder = copied('whole')
      const whole = backUp(folder, null)
      expect(whole.status).toBe(0)
      expect(whole.calls).toEqual(expect.arrayContaining(['openat', 'pwrite64', 'fsync', 'rename', 'unlink']))
      expect(soundBackups(folder)).toEqual([EARLIER[1], EARLIER[2], NOW])

      const planner = readFileSync(plannerFile(pristine))
      const ends = { without: 0, with: 0 }
      const points = steps(whole.calls)
      expect(points.length).toBeGreaterThanOrEqual(KILLS)
      for (const step of points) {
        const killed = copied('killed')
        const { signal, target } = backUp(killed, step)
        expect({ step, signal }).toEqual({ step, signal: 'SIGKILL' })
        const found = soundBackups(killed)
        const isThere = existsSync(target)
        ends[isThere ? 'with' : 'without'] += 1
        // The one too many goes only once the new one is there.
        expect(found.filter((at) => at !== EARLIER[0])).toEqual([
          EARLIER[1],
          EARLIER[2],
          ...(isThere ? [NOW] : []),
        ])
        if (!isThere) expect(found).toContain(EARLIER[0])

        expect(readFileSync(plannerFile(killed)).equals(planner)).toBe(true)
        const db = openDatabase(plannerFile(killed), 'read')
        makeBackup(db, killed, 'regular', new Date(Date.parse(NOW) + 1000))
        db.close()
        expect(soundBackups(killed).slice(0, 2)).toEqual([EARLIER[1], EARLIER[2]])
        expect(readdirSync(defaultBackupsFolder(killed)).filter((name) => !name.endsWith('.sqlite'))).toEqual(
          [],
        )
        rmSync(killed, { recursive: true })
      }
      expect(ends.without).toBeGreaterThan(20)
      expect(ends.with).toBeGreaterThan(0)
    },
    torture ? 3_600_000 : 240_000,
  )
})

describe('a backup counts only when it can be read back', () => {
  const sql = (statement: string) => (path: string) => {
    const db = new Database(path)
    db.exec(statement)
    db.close()
  }
  const bytes = (change: (content: Buffer) => void) => (path: string) => {
    const content = readFileSync(path)
    change(content)
    writeFileSync(path, content)
  }

  test.each<[string, (path: string) => void]>([
    ['its mark is another', sql('pragma application_id = 1')],
    ['its schema is older', sql('pragma user_version = 2')],
    ['it declares more', sql('create table more (x)')],
    ['it declares less', sql('drop index contacts_company')],
    ['a trigger came in', sql('create trigger t after insert on contacts begin select 1; end')],
    ['a row is missing', sql('delete from interactions where row = (select min(row) from interactions)')],
    ['a row is too many', sql("insert into settings values ('x', 'y')")],
    ['a reference dangles', sql("pragma foreign_keys = off; update interviews set contact_id = 'nobody'")],
    ['a page is destroyed', bytes((content) => content.fill(0xa5, 8 * 4096, 9 * 4096))],
    ['its beginning is destroyed', bytes((content) => content.fill(0, 0, 100))],
    ['its end is missing', (path) => truncateSync(path, 100 * 1024)],
    ['it is empty', (path) => truncateSync(path, 0)],
  ])('not when %s', (_, spoil) => {
    const folder = copied('spoilt')
    const db = openDatabase(plannerFile(folder), 'read')
    spoilCopies(db, spoil)
    const before = readdirSync(defaultBackupsFolder(folder))
    expect(() => makeBackup(db, folder, 'asked', new Date(NOW))).toThrow(words.backups.unverified)
    db.close()
    expect(readdirSync(defaultBackupsFolder(folder))).toEqual(before)
    expect(soundBackups(folder)).toEqual(EARLIER)
    rmSync(folder, { recursive: true })
  })

  /** As a disk would that does not keep what was written. */
  function spoilCopies(db: Connection, spoil: (path: string) => void): void {
    const prepare = db.prepare.bind(db)
    db.prepare = ((text: string) => {
      const found = prepare(text)
      if (!text.startsWith('vacuum')) return found
      return {
        run: (path: string) => {
          found.run(path)
          spoil(path)
        },
      }
    }) as typeof prepare
  }
})
