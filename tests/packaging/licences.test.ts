import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv'
import Database from 'better-sqlite3'
import { afterAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { packageFolder, packageOf } from '../../tools/licences/bundled.ts'
import { readPackage } from '../../tools/licences/component.ts'
import { writeLicences } from '../../tools/licences.ts'

const dist = resolve(import.meta.dirname, '../../dist')
const scratch = mkdtempSync(join(tmpdir(), 'askwell-licences-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const bomSchema = z.object({
  metadata: z.object({ timestamp: z.string().optional() }),
  components: z.array(
    z.object({ group: z.string().optional(), name: z.string(), version: z.string().optional() }),
  ),
})

const text = readFileSync(join(dist, 'licences.txt'), 'utf8')
const bom: unknown = JSON.parse(readFileSync(join(dist, 'sbom.cdx.json'), 'utf8'))
const listed = bomSchema
  .parse(bom)
  .components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`))

test('lists every package that a source map says the bundles were made from', () => {
  const maps = globSync('electron/**/*.map', { cwd: dist })
  const sources = maps.flatMap((map) => {
    const { sources } = JSON.parse(readFileSync(join(dist, map), 'utf8')) as { sources: string[] }
    return sources
  })
  const packages = new Set(sources.flatMap((source) => packageNamed(source) ?? []))
  expect(packages).toContain('zod')
  expect([...packages].filter((name) => !listed.includes(name))).toEqual([])
})

test('lists every font that ships', () => {
  const files = globSync('renderer/assets/*.woff{,2}', { cwd: dist }).map(
    (path) => path.split(/[\\/]/).at(-1) ?? '',
  )
  const fonts = listed.flatMap((name) => /^@fontsource\/(.+)$/.exec(name)?.[1] ?? [])
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => !fonts.some((font) => file.startsWith(`${font}-`)))).toEqual([])
  expect(fonts.filter((font) => !files.some((file) => file.startsWith(`${font}-`)))).toEqual([])
})

test('gives each licence in words, Askwell’s first', () => {
  expect(text).toMatch(/^Askwell\n\nMIT License\n\nCopyright \(c\) 2026 The Askwell authors/)
  const titles = text.split('\n')
  const withText = bomSchema
    .parse(bom)
    .components.filter(({ version }) => version !== undefined)
    .map(({ group, name, version }) => `${group === undefined ? '' : `${group}/`}${name} ${version}`)
  expect(withText.filter((title) => !titles.includes(title))).toEqual([])
  for (const words of [
    'SIL OPEN FONT LICENSE',
    'Apache License',
    'May you do good and not evil',
    'GitHub Inc.',
  ])
    expect(text).toContain(words)
})

test('names what ships beside the bundles, with the SQLite that is really there', () => {
  const db = new Database(':memory:')
  const version = db.prepare('select sqlite_version()').pluck().get()
  db.close()
  expect(text).toContain(`\nSQLite ${version}: blessing`)
  for (const name of ['better-sqlite3', 'electron', 'Chromium', 'Node.js', 'FFmpeg'])
    expect(listed).toContain(name)
})

test('is a bill of materials as CycloneDX 1.6 has it', () => {
  const library = fileURLToPath(import.meta.resolve('@cyclonedx/cyclonedx-library/package.json'))
  const read = (name: string): object =>
    JSON.parse(readFileSync(join(library, `../res/schema/${name}.SNAPSHOT.schema.json`), 'utf8'))
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
    ajv.addSchema(read(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`)
  const validate = ajv.compile(read('bom-1.6'))
  validate(bom)
  expect(validate.errors).toBeNull()
  expect(validate({ ...(bom as object), components: [{ name: 'of no type' }] })).toBe(false)
})

test('comes out the same, byte for byte, in whatever order a build takes packages in', async () => {
  const folders = ['zod', 'react', 'wouter', '@fontsource/inter'].map((name) =>
    join(dist, '../node_modules', name),
  )
  const write = async (name: string, order: readonly string[]) => {
    const into = join(scratch, name)
    await writeLicences(new Set(order), into)
    return ['licences.txt', 'sbom.cdx.json'].map((file) => readFileSync(join(into, file), 'utf8'))
  }
  const once = await write('once', folders)
  expect(await write('again', folders.toReversed())).toEqual(once)
  expect(bomSchema.parse(JSON.parse(once[1] ?? '')).metadata.timestamp).toBeUndefined()

  vi.stubEnv('SOURCE_DATE_EPOCH', '1795424400')
  const [, dated] = await write('dated', folders).finally(() => vi.unstubAllEnvs())
  expect(bomSchema.parse(JSON.parse(dated ?? '')).metadata.timestamp).toBe('2026-11-23T09:00:00.000Z')
})

test.each([
  ['copyleft', 'GPL-3.0-only', 'copyleft 1.0.0 is under GPL-3.0-only, which Askwell may not ship as it is'],
  [
    'either',
    '(MIT OR GPL-2.0)',
    'either 1.0.0 is under (MIT OR GPL-2.0), which Askwell may not ship as it is',
  ],
])('refuses %s, by its licence', async (name, license, message) => {
  const folder = packageWith(name, { license })
  writeFileSync(join(folder, 'LICENSE'), 'Its text')
  await expect(writeLicences(new Set([folder]), join(scratch, 'refused'))).rejects.toThrow(message)
})

test('refuses a package without a licence, and one without its text', () => {
  expect(() => readPackage(packageWith('silent', {}))).toThrow(/^The package in .+silent names no licence$/)
  expect(() => readPackage(packageWith('wordless', { license: 'MIT' }))).toThrow(
    'wordless 1.0.0 ships without the text of its licence, MIT',
  )
})

test('tells whose a module is', () => {
  expect(packageOf('/a/node_modules/x/node_modules/@b/c/d.js?url')).toBe(
    '/a/node_modules/x/node_modules/@b/c',
  )
  expect(packageOf('C:\\a\\node_modules\\x\\y.css')).toBe('C:/a/node_modules/x')
  expect(packageOf('/a/renderer/main.tsx')).toBeNull()
  expect(packageOf('\0rolldown/runtime.js')).toBe(packageFolder('rolldown'))
  expect(() => packageOf('\0other/helper.js')).toThrow(
    'Nobody knows whose module other/helper.js is, which the build added',
  )
})

function packageNamed(source: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1]
}

function packageWith(name: string, manifest: object): string {
  const folder = join(scratch, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...manifest }))
  return folder
}
