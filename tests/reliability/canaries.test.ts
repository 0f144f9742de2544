import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { askwell } from '../support/askwell.ts'
import { createStore } from '../support/createStore.ts'

/** A word that nothing of Askwell's own contains. */
const CANARY = 'Kanarienvogel4711'

const script = resolve(import.meta.dirname, '../support/canaries.ts')
const register = resolve(import.meta.dirname, '../../tools/electron-on-chromium/register.ts')

const seenSchema = z.object({
  reports: z.array(z.string()),
  modes: z.array(z.object({ name: z.string(), isFolder: z.boolean(), mode: z.number() })),
})

let folder: string
let output: string
let seen: z.infer<typeof seenSchema>
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-canaries-'))
  mkdirSync(join(folder, 'tmp'))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', register, script, folder, CANARY],
    {
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: join(folder, 'tmp') },
    },
  )
  output = stdout + stderr
  expect(status, output).toBe(0)
  seen = seenSchema.parse(JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8')))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('nothing a person wrote, or called a file, gets into the log, whatever goes wrong', () => {
  expect(output).toContain('Askwell met an unexpected error')
  expect(output).not.toContain(CANARY)
  expect(output).not.toContain(folder)
})

test('nor into a report', () => {
  expect(seen.reports.length).toBeGreaterThan(100)
  expect(seen.reports.join()).not.toContain(CANARY)
  expect(seen.reports.join()).not.toContain(folder)
  expect(seen.reports.join()).toMatch(/^Error: AskwellError\n {4}at \w+ \(electron\/store\//m)
})

test('nor into any file but the planner, its backups and what was exported', () => {
  expect(readdirSync(join(folder, 'tmp'))).toEqual([])
  const others = seen.modes.filter(
    ({ name, isFolder }) => !isFolder && !/^planner\/(planner\.sqlite|backups\/)|^Kanarienvogel/.test(name),
  )
  expect(others.map(({ name }) => name).sort()).toEqual(['planner/planner.lock'])
})

test.skipIf(process.platform === 'win32')(
  'under any umask the planner, its log, its lock, backups and exports are readable for their owner alone',
  () => {
    const ours = seen.modes.filter(({ name }) => !/^(tmp|seen)|bad\.|^Kanarienvogel4711$/.test(name))
    expect(ours.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'planner/planner.sqlite',
        'planner/planner.sqlite-wal',
        'planner/planner.sqlite-shm',
      ]),
    )
    for (const { name, isFolder, mode } of ours)
      expect({ name, mode }).toEqual({ name, mode: isFolder ? 0o700 : 0o600 })
  },
)

test('a command that meets an error nobody foresaw says so in one sentence, and nothing more about whom', async () => {
  const store = createStore({ folder: join(folder, 'other', 'planner') })
  store.ask('planner.addSample', {})
  // No Askwell writes this: the record breaks the schema it is read with.
  store.context.db.prepare("update contacts set zone = ? where family = 'Okafor'").run(CANARY)
  store.close()
  const { code, out, err } = await askwell(join(folder, 'other'), 'export', 'all.json', '--format', 'askwell')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('Something unexpected went wrong.')
  expect(err).not.toMatch(new RegExp(`${CANARY}|Okafor|${folder}`))
})

test('an error that no command catches ends it as every other, in one sentence', () => {
  // Thrown once somebody listens to what nobody catches.
  const thrower = `const at = setInterval(() => {
    if (process.listenerCount('uncaughtException') === 0) return
    clearInterval(at)
    throw new Error('${CANARY}')
  }, 1)`
  const main = resolve(import.meta.dirname, '../../dist/electron/main.js')
  const args = ['--import', register, '--import', `data:text/javascript,${encodeURIComponent(thrower)}`, main]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...args, '--data', join(folder, 'third'), 'sample'],
    { encoding: 'utf8' },
  )
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(
    /^Askwell met an unexpected error \(Error\)\n(.*\n)*Something unexpected went wrong\./,
  )
  expect(stderr).not.toContain(CANARY)
})
