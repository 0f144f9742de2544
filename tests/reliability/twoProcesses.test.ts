import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore, type Store } from '../../electron/store/client.ts'
import { openKeeper } from '../../electron/store/keeper.ts'
import { askwell, askwellWindow } from '../support/askwell.ts'
import { aContactForm } from '../support/forms.ts'
import { linkedIn } from '../support/importing.ts'

const threadFile = resolve(import.meta.dirname, '../../dist/electron/store.js')
const opener = resolve(import.meta.dirname, '../support/openAndSay.ts')

let scratch: string
let planner: string
let owner: Store
const options = () => ({ folder: planner, threadFile, zone: 'Europe/Warsaw', locale: 'en-GB' })
beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'askwell-two-'))
  planner = join(scratch, 'planner')
  owner = await openStore(options())
  await owner.ask('planner.addSample', {})
  writeFileSync(join(scratch, 'people.csv'), linkedIn('Dana,Okafor,,d@example.org,,,'))
})
afterEach(async () => {
  await owner.close()
  rmSync(scratch, { recursive: true, force: true })
})

/** What lies in the folder. The lock is only looked at: whoever reads it in this process gives it up. */
function inFolder(): readonly string[] {
  return readdirSync(planner, { recursive: true, encoding: 'utf8' }).map((name) => {
    const path = join(planner, name)
    const entry = statSync(path)
    const isRead = entry.isFile() && name !== 'planner.lock'
    const content = isRead ? createHash('sha256').update(readFileSync(path)).digest('hex') : ''
    return `${name} ${entry.size} ${entry.mtimeMs} ${content}`
  })
}

/** Opens the planner in another process, by one of the store's own doors, and gives what that says. */
async function elsewhere(door: 'store' | 'keeper'): Promise<string> {
  const child = spawn(process.execPath, [opener, planner, door], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  await new Promise((done) => child.once('close', done))
  return said.trim()
}

test('while one process has a planner, no other opens, keeps or changes it, also after the owner has read its own file', async () => {
  // SQLite’s own locks on the planner’s file are gone for this process from here on.
  const before = inFolder()
  for (const door of ['store', 'keeper'] as const) expect(await elsewhere(door)).toBe('planner-open')
  const commands = [
    ['import', 'people.csv'],
    ['contacts'],
    ['check'],
    ['backup', '--out', 'copy.sqlite'],
    ['restore', 'people.csv'],
  ]
  for (const command of commands) {
    expect(await askwell(scratch, ...command), command.join(' ')).toEqual({
      code: 1,
      out: '',
      err: 'The planner is open in Askwell.\n',
    })
  }
  expect(await askwellWindow(scratch)).toEqual({
    code: 1,
    out: '',
    err: 'Askwell cannot start: The planner is open in Askwell.\n',
  })
  expect(inFolder()).toEqual(before)
  expect(readdirSync(scratch).sort()).toEqual(['people.csv', 'planner'])
  await owner.ask('contacts.add', aContactForm({ given: 'Dana' }))
  expect((await owner.ask('planner.summary', {})).contacts).toBe(41)
})

test('within one process a second owner is refused as well', async () => {
  await expect(openStore(options())).rejects.toMatchObject({ code: 'planner-open' })
  await expect(openKeeper(options())).rejects.toMatchObject({ code: 'planner-open' })
  expect((await owner.ask('planner.summary', {})).contacts).toBe(40)
})

test('the folder is free once its owner has closed the planner', async () => {
  await owner.close()
  for (const door of ['store', 'keeper'] as const) expect(await elsewhere(door)).toBe('opened')
  owner = await openStore(options())
  expect((await owner.ask('planner.summary', {})).contacts).toBe(40)
})
