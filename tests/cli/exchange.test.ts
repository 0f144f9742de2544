import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askwell, askwellJson } from '../support/askwell.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-cli-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const fixture = (name: string) => resolve(import.meta.dirname, '../fixtures', name)

test.each([
  ['linkedin', 'linkedin/connections.csv'],
  ['google', 'google/new.csv'],
  ['outlook', 'outlook/desktop-german.csv'],
  ['csv', 'csv/no-header.csv'],
  ['vcard', 'vcard/outlook.vcf'],
])('%s: told from the file or said, previewed or done, the answer is the same', async (format, name) => {
  const preview = await askwellJson(folder, 'import', fixture(name), '--dry-run')
  expect(preview).toMatchObject({ format, dryRun: true, skipped: expect.any(Array) })
  expect(await askwellJson(folder, 'contacts')).toMatchObject({ total: 0 })
  expect(await askwellJson(folder, 'import', fixture(name), '--dry-run', '--format', format)).toEqual(preview)
  expect(await askwellJson(folder, 'import', fixture(name))).toEqual({ ...preview, dryRun: false })
  expect(await askwellJson(folder, 'contacts')).toMatchObject({ total: preview.added })
})

test.each(['vcard', 'csv'])('contacts go out as %s and come back the same', async (format) => {
  await askwellJson(folder, 'sample')
  const file = join(folder, 'one')
  expect(await askwellJson(folder, 'export', 'one', '--format', format)).toEqual({ file, count: 40 })
  const other = mkdtempSync(join(tmpdir(), 'askwell-cli-'))
  expect(await askwellJson(other, 'import', file)).toMatchObject({ format, rows: 40, added: 40, skipped: [] })
  await askwellJson(other, 'export', 'two', '--format', format)
  expect(readFileSync(join(other, 'two'), 'utf8')).toBe(readFileSync(file, 'utf8'))
  rmSync(other, { recursive: true })
})

test('a table for spreadsheets is asked for by name, and only as a table', async () => {
  await askwellJson(folder, 'sample')
  await askwellJson(folder, 'export', 'sheet.csv', '--format', 'csv', '--spreadsheet')
  expect(readFileSync(join(folder, 'sheet.csv'), 'utf8')).toMatch(/^\ufeffName Prefix,First Name,/)
  expect(await askwell(folder, 'export', 'x.vcf', '--format', 'vcard', '--spreadsheet')).toEqual({
    code: 2,
    out: '',
    err: '--spreadsheet goes with --format csv. See askwell --help.\n',
  })
  expect(existsSync(join(folder, 'x.vcf'))).toBe(false)
})

test('wrong words are wrong usage; a file that is not what it should be cannot be imported', async () => {
  expect(await askwell(folder, 'export', 'x', '--format', 'xlsx')).toMatchObject({ code: 2, out: '' })
  expect(await askwell(folder, 'export', 'x')).toMatchObject({ code: 2, out: '' })
  expect(await askwell(folder, 'import', 'x', '--format', 'xlsx')).toMatchObject({ code: 2, out: '' })
  expect(await askwell(folder, 'import', fixture('vcard/iphone.vcf'), '--format', 'outlook')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^This is not a table of Outlook.*\n$/),
  })
  expect(await askwell(folder, 'import', 'nowhere.vcf')).toEqual({
    code: 1,
    out: '',
    err: 'Askwell cannot read nowhere.vcf.\n',
  })
})
