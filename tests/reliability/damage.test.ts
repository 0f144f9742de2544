import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { migrations } from '../../electron/store/migrations/all.ts'
import { openPlanner } from '../../electron/store/planner/open.ts'
import { plannerFile } from '../../electron/store/planner/place.ts'
import { samplePlanner } from '../support/samplePlanner.ts'

let sample: Buffer
beforeAll(() => {
  const folder = samplePlanner()
  sample = readFileSync(plannerFile(folder))
  rmSync(folder, { recursive: true })
})

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-damage-'))
  file = plannerFile(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

const sumOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

/** What opening the folder's planner is refused with; the file is the same to the byte afterwards. */
function refusal(): unknown {
  const before = sumOf(file)
  try {
    const { db, lock } = openPlanner(folder)
    db.close()
    lock.release()
    return 'opened'
  } catch (error) {
    return error
  } finally {
    expect(sumOf(file)).toBe(before)
  }
}

/** Changes some bytes of a sample planner. */
function change(content: Buffer, at: number, bytes: Uint8Array): Buffer {
  const changed = Buffer.from(content)
  changed.set(bytes, at)
  return changed
}

/** The smallest picture there is: one pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const damaged: readonly (readonly [string, () => Uint8Array | string])[] = [
  ['nothing at all', () => ''],
  ['one byte', () => 'S'],
  ['zeros', () => Buffer.alloc(sample.length)],
  ['a text', () => 'Dana Okafor, head of data, would love to talk.\n'.repeat(500)],
  ['a picture', () => picture],
  ['half a header', () => sample.subarray(0, 50)],
  ['a header alone', () => sample.subarray(0, 100)],
  ['its first page alone', () => sample.subarray(0, 4096)],
  ['its first half', () => sample.subarray(0, sample.length / 2)],
  ['all but its last page', () => sample.subarray(0, sample.length - 4096)],
  ['all but its last byte', () => sample.subarray(0, sample.length - 1)],
  ['a header of zeros', () => change(sample, 0, Buffer.alloc(100))],
  ['a first page of zeros', () => change(sample, 0, Buffer.alloc(4096))],
  ['the mark of another program', () => change(sample, 68, Buffer.from('NOPE'))],
  ['an earlier schema than its tables have', () => change(sample, 60, Buffer.from([0, 0, 0, 1]))],
  ['no schema', () => change(sample, 60, Buffer.alloc(4))],
  ['two planners one after the other', () => Buffer.concat([sample.subarray(0, 8192), sample])],
]

test.each(damaged)('%s in the planner’s place is damage, and stays as it is', (_, content) => {
  writeFileSync(file, content())
  expect(refusal()).toMatchObject({ code: 'planner-damaged' })
})

test('so is a sealed planner that was cut off', () => {
  samplePlanner(folder)
  truncateSync(file, sample.length - 4096)
  expect(refusal()).toMatchObject({ code: 'planner-damaged' })
})

test('the planner of a newer Askwell is refused as it is, sealed or not', () => {
  writeFileSync(file, change(sample, 60, Buffer.from([0, 0, 0, migrations.length + 1])))
  expect(refusal()).toMatchObject({
    code: 'planner-newer',
    message: expect.stringContaining('newer Askwell'),
  })
  rmSync(file)
  samplePlanner(folder)
  const db = new Database(file)
  db.pragma(`user_version = ${migrations.length + 1}`)
  db.close()
  expect(refusal()).toMatchObject({ code: 'planner-newer' })
})

test.each(['delete', 'wal'])(
  'a database of another program, with the journal %s, is left as it was and can be opened by its own program',
  (journal) => {
    const foreign = new Database(file)
    foreign.pragma(`journal_mode = ${journal}`)
    foreign.exec("create table recipes (name text); insert into recipes values ('bread')")
    foreign.close()
    expect(refusal()).toMatchObject({
      code: 'planner-foreign',
      message: expect.stringContaining('not a planner of Askwell'),
    })
    const again = new Database(file)
    again.exec('begin exclusive')
    expect(again.prepare('select name from recipes').pluck().all()).toEqual(['bread'])
    again.exec('rollback')
    again.close()
  },
)
