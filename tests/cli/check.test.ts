import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder } from '../../electron/store/lock.ts'
import { askwell, askwellJson } from '../support/askwell.ts'
import { befall, type Mishap } from '../support/damagedPlanner.ts'
import { samplePlanner } from '../support/samplePlanner.ts'

let folder: string
let planner: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-check-'))
  planner = samplePlanner(join(folder, 'planner'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a sound planner is said to be, with what is in it', async () => {
  expect(await askwellJson(folder, 'check')).toEqual({ ok: true, problems: [], contacts: 40, interviews: 6 })
  expect((await askwell(folder, 'check')).out).toBe('The planner is sound: 40 contacts, 6 interviews.\n')
})

test.each([
  ['damaged', /destroyed|does not hold together/],
  ['foreign', /not a planner of Askwell/],
  ['newer', /newer Askwell/],
  ['changed', /changed outside Askwell/],
  ['missing', /missing/],
] as const)(
  'a planner that is %s: what is wrong stands in the answer, the code is 1',
  async (mishap, problem) => {
    befall(planner, mishap satisfies Mishap)
    const before = readdirSync(planner)
    const { code, out, err } = await askwell(folder, 'check', '--json')
    expect(JSON.parse(out)).toMatchObject({ ok: false })
    expect(JSON.parse(out).problems.join('\n')).toMatch(problem)
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^Found \d+ problems?\. Nothing was changed\.\n$/),
    })
    expect(readdirSync(planner)).toEqual(before)
  },
)

test('what is wrong is said in lines for people too', async () => {
  writeFileSync(join(planner, 'planner.sqlite'), '')
  expect(await askwell(folder, 'check')).toEqual({
    code: 1,
    out: 'The file is empty.\n',
    err: 'Found 1 problem. Nothing was changed.\n',
  })
})

test('where no planner is yet, there is nothing to find, and none is made', async () => {
  rmSync(planner, { recursive: true })
  expect(await askwellJson(folder, 'check')).toEqual({
    ok: true,
    problems: [],
    contacts: null,
    interviews: null,
  })
  expect(existsSync(join(planner, 'planner.sqlite'))).toBe(false)
})

test('while a window has the planner, it is not looked into', async () => {
  const lock = lockFolder(planner)
  expect(await askwell(folder, 'check')).toEqual({
    code: 1,
    out: '',
    err: 'The planner is open in Askwell.\n',
  })
  lock.release()
})
