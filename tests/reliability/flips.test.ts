import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { toFailure } from '../../electron/store/failure.ts'
import { createStore } from '../support/createStore.ts'
import { exportDocument } from '../support/exportDocument.ts'
import { aContactForm } from '../support/forms.ts'
import { samplePlanner } from '../support/samplePlanner.ts'
import { torture } from '../support/torture.ts'

const PAGE = 4096

/** The files of a planner's folder by name. */
type Files = ReadonlyMap<string, Buffer>

let folder: string
/** The sample planner as it is closed and sealed, and, with changes since, as a session leaves it that is killed. */
let sealed: Files
let killed: Files
beforeAll(() => {
  folder = samplePlanner()
  sealed = filesIn(folder)
  const store = createStore({ folder })
  for (let at = 0; at < 20; at += 1) store.ask('contacts.add', aContactForm({ given: `Person ${at}` }))
  killed = filesIn(folder)
  store.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

function filesIn(path: string): Files {
  return new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name))]))
}

/** What a disk may do to a place of a file: turn a bit, mistake a byte, lose a page, fill it with nonsense, mix it up. */
const damages = ['bit', 'byte', 'zeros', 'nonsense', 'another'] as const
type Damage = (typeof damages)[number]

interface Flip {
  readonly damage: Damage
  readonly content: Buffer
}

/** The same for the same number; evenly over all places. */
function flip(content: Buffer, number: number): Flip {
  const damage = damages[number % damages.length] ?? 'bit'
  const random = createHash('sha256').update(`flip ${number}`).digest()
  const changed = Buffer.from(content)
  const place = random.readUInt32BE(0) % content.length
  const byte = content[place] ?? 0
  const start = place - (place % PAGE)
  const page = changed.subarray(start, start + PAGE)
  switch (damage) {
    case 'bit':
      changed[place] = byte ^ (1 << (random.readUInt8(4) % 8))
      break
    case 'byte':
      changed[place] = byte ^ (1 + (random.readUInt8(4) % 255))
      break
    case 'zeros':
      page.fill(0)
      break
    case 'nonsense':
      page.fill(random)
      break
    default:
      content.copy(changed, start, (random.readUInt32BE(4) % Math.floor(content.length / PAGE)) * PAGE)
  }
  return { damage, content: changed }
}

/** How a planner is met: refused with a code, or opened with these records, or with one among them that cannot be read. */
type Met = string | ReturnType<typeof exportDocument>

function meet(files: Files): Met {
  rmSync(folder, { recursive: true })
  mkdirSync(folder)
  for (const [name, content] of files) {
    if (!/-shm|lock/.test(name)) writeFileSync(join(folder, name), content)
  }
  try {
    const store = createStore({ folder })
    try {
      return exportDocument(store.context)
    } finally {
      store.close()
    }
  } catch (error) {
    if (error instanceof z.ZodError) return 'unreadable record'
    const { code } = toFailure(error)
    if (code === 'unexpected') throw error
    return code
  }
}

/** Flips places of one of the files, one at a time, and tells how each planner is met that is another one then. */
function flips(files: Files, name: string, count: number): readonly { damage: Damage; met: Met }[] {
  const whole = files.get(name) ?? Buffer.alloc(0)
  return Array.from({ length: count }, (_, number) => flip(whole, number))
    .filter(({ content }) => !content.equals(whole))
    .map(({ damage, content }) => ({ damage, met: meet(new Map([...files, [name, content]])) }))
}

test('a sealed planner of which any place is flipped is never opened', () => {
  const found = flips(sealed, 'planner.sqlite', 500)
  expect(found.length).toBeGreaterThan(490)
  expect(new Set(found.map(({ met }) => met))).toEqual(new Set(['planner-changed', 'planner-damaged']))
})

// Without a seal nothing but SQLite's own structure tells, and it keeps no sums of its pages.
test('nor is one with another content that was not sealed, when more than a byte of a page is flipped', () => {
  const whole = meet(killed)
  const opened = flips(killed, 'planner.sqlite', torture ? 2000 : 200).filter(
    ({ met }) => typeof met !== 'string',
  )
  const others = opened.filter(({ met }) => !isDeepStrictEqual(met, whole))
  expect(others.filter(({ damage }) => damage !== 'bit' && damage !== 'byte')).toEqual([])
})

test('a killed planner of which the journal is flipped anywhere is an earlier one, never a mixed one', () => {
  const all = addedTo(meet(killed))
  expect(all).toHaveLength(20)
  for (const { met } of flips(killed, 'planner.sqlite-wal', torture ? 200 : 40)) {
    const added = addedTo(met)
    expect(added).toEqual(all.slice(0, added.length))
  }
})

/** Names of the contacts that were added after the sample, in that order. */
function addedTo(met: Met): readonly string[] {
  if (typeof met === 'string') return [met]
  return met.contacts.map(({ given }) => given).filter((name) => name.startsWith('Person '))
}
