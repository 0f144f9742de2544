import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askwell, askwellJson } from '../support/askwell.ts'
import { readCalendar } from '../support/readCalendar.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-cli-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('interviews to come go out as a calendar, all or one of them', async () => {
  await askwellJson(folder, 'sample')
  const file = join(folder, 'coming.ics')
  expect(await askwellJson(folder, 'export', 'coming.ics', '--format', 'ics')).toEqual({ file, count: 1 })
  const [dana] = readCalendar(readFileSync(file, 'utf8'))
  expect(dana).toMatchObject({
    uid: 'sample-interview-dana@askwell',
    summary: 'Interview with Dana Okafor, Northwind Health',
    location: '48 Canal Street, 3rd floor, east entrance',
  })
  expect(dana?.alarms.some(({ text }) => text === 'Press the navy jacket and try it on')).toBe(true)

  const held = ['export', 'one.ics', '--format', 'ics', '--interview', 'sample-interview-priya']
  expect((await askwell(folder, ...held)).out).toBe(`Wrote 1 interview to ${join(folder, 'one.ics')}.\n`)
})

test('what no calendar can show is said in one line, and no file is written', async () => {
  expect(await askwell(folder, 'export', 'none.ics', '--format', 'ics')).toEqual({
    code: 1,
    out: '',
    err: 'There is no upcoming interview.\n',
  })
  await askwellJson(folder, 'sample')
  const one = (id: string) => askwell(folder, 'export', 'none.ics', '--format', 'ics', '--interview', id)
  expect(await one('sample-interview-soren')).toMatchObject({
    code: 1,
    err: 'This interview has no time yet, so no calendar can show it.\n',
  })
  expect(await one('nobody')).toMatchObject({ code: 1, err: 'There is no such interview.\n' })
  expect(await askwell(folder, 'export', 'x', '--format', 'vcard', '--interview', 'y')).toMatchObject({
    code: 2,
  })
  expect(existsSync(join(folder, 'none.ics'))).toBe(false)
})
