import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { searching } from '../../domain/contactFilter.ts'
import { identityOf, recordKinds } from '../../domain/planner.ts'
import { words } from '../../domain/words/words.ts'
import { inspect } from '../../electron/store/health/inspect.ts'
import { type Salvaged, salvage } from '../../electron/store/health/salvage.ts'
import { plannerDraft, plannerFile } from '../../electron/store/planner/place.ts'
import { insertRecord } from '../../electron/store/records.ts'
import { createStore, TEST_NOW, type TestStore } from '../support/createStore.ts'
import { exportDocument } from '../support/exportDocument.ts'
import { aContactForm } from '../support/forms.ts'
import { samplePlanner } from '../support/samplePlanner.ts'
import { torture } from '../support/torture.ts'

const PAGE = 4096

let sample: Buffer
let records: ReturnType<typeof exportDocument>
beforeAll(() => {
  const made = samplePlanner()
  sample = readFileSync(plannerFile(made))
  const store = createStore({ folder: made })
  records = exportDocument(store.context)
  store.close()
  rmSync(made, { recursive: true })
})

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-salvage-'))
  file = plannerFile(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Salvages a damaged planner, which stays as it is, and opens the new one. */
function salvaged<T>(content: Uint8Array, check: (store: TestStore, outcome: Salvaged) => T): T {
  rmSync(folder, { recursive: true })
  mkdirSync(folder)
  writeFileSync(file, content)
  return salvagedHere(check)
}

function salvagedHere<T>(check: (store: TestStore, outcome: Salvaged) => T): T {
  const before = sums()
  const outcome = salvage(file, folder, new Date(TEST_NOW))
  const { [`${plannerDraft(folder)}`.slice(folder.length + 1)]: draft, ...others } = sums()
  expect(others).toEqual(before)
  expect(draft).toBeDefined()
  expect(inspect(plannerDraft(folder))).toMatchObject({ kind: 'sound', counts: countsOf(outcome) })
  for (const name of Object.keys(before)) rmSync(join(folder, name))
  renameSync(plannerDraft(folder), file)
  const store = createStore({ folder })
  try {
    return check(store, outcome)
  } finally {
    store.close()
  }
}

const countsOf = ({ contacts, interviews }: Salvaged) => ({ contacts, interviews })

function sums(): Readonly<Record<string, string>> {
  const sumOf = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
  return Object.fromEntries(readdirSync(folder).map((name) => [name, sumOf(name)]))
}

const zeroed = (content: Buffer, ...pages: readonly number[]) => {
  const changed = Buffer.from(content)
  for (const page of pages) changed.fill(0, (page - 1) * PAGE, page * PAGE)
  return changed
}

/** The pages of a table, the one that leads to the others first. */
const pagesOf = (content: Buffer, table: string): readonly number[] => {
  // A database in memory has no journal in a file of its own; the header says which kind there is.
  const db = new Database(Buffer.from(content).fill(1, 18, 20))
  const found = db.prepare('select pageno from dbstat where name = ? order by path').pluck().all(table)
  db.close()
  return found.map(Number)
}

/** What of the sample is in a planner: all records, those that are as they were, and those that never were. */
function shareOf(store: TestStore) {
  const found = exportDocument(store.context)
  let all = 0
  let same = 0
  let strange = 0
  for (const kind of recordKinds) {
    const keyOf = (record: object) =>
      identityOf(kind)
        .map((field) => Reflect.get(record, field))
        .join(' ')
    const before = new Map(records[kind].map((record) => [keyOf(record), JSON.stringify(record)]))
    all += before.size
    for (const record of found[kind]) {
      if (before.get(keyOf(record)) === JSON.stringify(record)) same += 1
      else if (!before.has(keyOf(record))) strange += 1
    }
  }
  return { share: same / all, strange }
}

test('of a whole planner, everything is salvaged', () => {
  salvaged(sample, (store, outcome) => {
    expect(outcome).toEqual({ contacts: 40, interviews: 6, lost: [] })
    expect(exportDocument(store.context)).toEqual(records)
    expect(
      store.ask('contacts.page', { listing: searching('bjorn'), offset: 0, limit: 5 }).contacts,
    ).toHaveLength(1)
  })
})

test.each([
  ['header', (content: Buffer) => Buffer.from(content).fill(0, 0, 100)],
  ['header, half of it nonsense', (content: Buffer) => Buffer.from(content).fill('?', 20, 80)],
  ['first page', (content: Buffer) => zeroed(content, 1)],
  ['way to its contacts', (content: Buffer) => zeroed(content, ...pagesOf(content, 'contacts').slice(0, 1))],
  ['last page', (content: Buffer) => content.subarray(0, -PAGE)],
  ['end of its last page', (content: Buffer) => content.subarray(0, -100)],
  ['search index', (content: Buffer) => zeroed(content, ...pagesOf(content, 'contact_search_data'))],
])('a planner without its %s loses no record', (_, damage) => {
  salvaged(damage(sample), (store, outcome) => {
    expect(outcome.lost.filter(({ rows }) => rows !== null)).toEqual([])
    expect(exportDocument(store.context)).toEqual(records)
  })
})

test('whichever page is destroyed, a planner comes out that holds nothing but what was there', () => {
  const shares: number[] = []
  const all = Array.from({ length: sample.length / PAGE }, (_, at) => at + 1)
  // Without a page of the declarations, several kinds have to be told apart by what they hold.
  const declarations = pagesOf(sample, 'sqlite_schema')
  for (const page of all.filter((each) => torture || each % 5 === 0 || declarations.includes(each))) {
    const { share, strange } = salvaged(zeroed(sample, page), shareOf)
    expect([page, strange]).toEqual([page, 0])
    shares.push(share)
  }
  expect(Math.min(...shares)).toBeGreaterThan(0.7)
  expect(shares.reduce((sum, share) => sum + share) / shares.length).toBeGreaterThan(0.95)
})

test('of half a planner, about half is salvaged', () => {
  const { share, strange } = salvaged(sample.subarray(0, sample.length / 2), shareOf)
  expect(share).toBeGreaterThan(0.4)
  // People of whom only what hangs on them is left.
  expect(strange).toBe(0)
})

test('whatever happens to a file, salvaging ends with a sound planner or says that there is none', () => {
  const ends = new Set<string>()
  for (let number = 0; number < (torture ? 1000 : 25); number += 1) {
    const random = createHash('sha512').update(`salvage ${number}`).digest()
    const changed = Buffer.from(sample)
    for (let at = 0; at + 8 <= random.length; at += 8) {
      const start = random.readUInt32BE(at) % sample.length
      const end = Math.min(start + (random.readUInt16BE(at + 4) % (2 * PAGE)), sample.length)
      changed.fill(random.subarray(at, at + 8), start, end)
    }
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    writeFileSync(file, changed)
    try {
      salvage(file, folder, new Date(TEST_NOW))
      ends.add(inspect(plannerDraft(folder)).kind)
    } catch (error) {
      expect(error).toMatchObject({ code: 'planner-damaged' })
    }
    expect(readFileSync(file).equals(changed)).toBe(true)
  }
  expect([...ends]).toEqual(['sound'])
})

test('changes that stand in the journal alone are salvaged too, also when the header is destroyed', () => {
  const store = createStore({ folder })
  store.ask('planner.addSample', {})
  store.ask('contacts.add', aContactForm({ given: 'Noah' }))
  const [content, journal] = ['', '-wal'].map((end) => readFileSync(`${file}${end}`))
  store.close()
  writeFileSync(file, Buffer.from(content ?? '').fill(0, 0, 100))
  writeFileSync(`${file}-wal`, journal ?? '')
  salvagedHere((found, outcome) => {
    expect(outcome).toEqual({ contacts: 41, interviews: 6, lost: [] })
    expect(exportDocument(found.context).contacts.map(({ given }) => given)).toContain('Noah')
  })
})

test('what hangs on people whose own records are gone is kept under people without a name', () => {
  salvaged(zeroed(sample, ...pagesOf(sample, 'contacts')), (store, outcome) => {
    const found = exportDocument(store.context)
    expect(new Set(found.contacts.map(({ given }) => given))).toEqual(new Set([words.health.lostName]))
    expect(found.interviews).toEqual(records.interviews)
    expect(found.contactPoints).toEqual(records.contactPoints)
    expect(outcome.lost).toContainEqual({ kind: 'contacts', rows: 40 })
  })
})

test('records that were deleted do not come back when the way to the others is destroyed', () => {
  const store = createStore({ folder })
  for (let at = 0; at < 600; at += 1) store.ask('contacts.add', aContactForm({ given: `Person ${at}` }))
  // First pages are joined, and what was in one that is given up stands there still.
  for (const kept of [3, 6]) {
    store.context.db.exec(`delete from contacts where substr(given, ${'Person '.length + 1}) % ${kept} <> 0`)
  }
  const left = exportDocument(store.context).contacts
  store.close()
  expect(left).toHaveLength(100)
  const content = readFileSync(file)
  const [root = 0] = pagesOf(content, 'contacts')
  salvaged(zeroed(content, root), (found) => expect(exportDocument(found.context).contacts).toEqual(left))
})

test('records of two kinds that look alike are told apart when the way to both is destroyed', () => {
  samplePlanner(folder)
  const store = createStore({ folder })
  const [decision] = records.decisions
  for (let position = 0; position < 300; position += 1) {
    const common = {
      decisionId: decision?.id ?? '',
      position,
      text: `What if there were ${position}?`.repeat(5),
    }
    insertRecord(store.context.db, 'decisionOptions', { id: `option-${position}`, ...common })
    insertRecord(store.context.db, 'openQuestions', {
      id: `open-${position}`,
      ...common,
      answer: 'Nobody knows.',
    })
  }
  const { decisionOptions, openQuestions } = exportDocument(store.context)
  store.close()
  const content = readFileSync(file)
  const roots = ['decision_options', 'open_questions'].map((table) => pagesOf(content, table)[0] ?? 0)
  salvaged(zeroed(content, ...roots), (found) =>
    expect(exportDocument(found.context)).toEqual({ ...records, decisionOptions, openQuestions }),
  )
})

test.each([1, 2])('a damaged planner of schema %i is salvaged into one of today', (schema) => {
  const path = join(import.meta.dirname, `../fixtures/planners/schema-${schema}.sqlite.gz`)
  const content = gunzipSync(readFileSync(path))
  const whole = salvaged(content, (_, outcome) => outcome)
  expect(whole).toMatchObject({ interviews: 6, lost: [] })
  expect(salvaged(Buffer.from(content).fill(0, 0, 100), (_, outcome) => countsOf(outcome))).toEqual(
    countsOf(whole),
  )
})

test.each([
  ['nothing', () => Buffer.alloc(0)],
  ['a text', () => Buffer.from('Dana Okafor, head of data.\n'.repeat(1000))],
  ['zeros', () => Buffer.alloc(sample.length)],
  [
    'a database of another program',
    () => {
      const db = new Database(':memory:')
      db.exec("create table contacts (person text); insert into contacts values ('Dana Okafor')")
      return db.serialize()
    },
  ],
])('where there is %s, that is said, and nothing is left beside', (_, content) => {
  writeFileSync(file, content())
  expect(() => salvage(file, folder, new Date(TEST_NOW))).toThrow(words.health.nothingReadable)
  expect(readdirSync(folder)).toEqual(['planner.sqlite'])
  expect(existsSync(plannerDraft(folder))).toBe(false)
})
