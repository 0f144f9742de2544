import { execFileSync } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWhole } from '../electron/writeWhole.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-write-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a file is written whole, over an earlier one, and nothing else is left', () => {
  const path = join(folder, 'brief.pdf')
  writeFileSync(path, 'earlier')
  writeWhole(path, 'new')
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['brief.pdf'])
})

test('a path below a file, in no folder or onto a folder is refused in one sentence', () => {
  writeFileSync(join(folder, 'file'), 'kept')
  mkdirSync(join(folder, 'taken'))
  for (const path of ['file/brief.pdf', 'no/brief.pdf', 'taken']) {
    expect(() => writeWhole(join(folder, path), 'new')).toThrow(/^Askwell cannot write .*\.$/)
  }
  expect(readdirSync(folder).sort()).toEqual(['file', 'taken'])
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('kept')
})

test.each(['planner.sqlite', 'planner.sqlite-wal', 'Planner.SQLite', 'planner.lock', 'planner.seal'])(
  '%s is a planner’s own file and never written over',
  (name) => {
    const path = join(folder, name)
    writeFileSync(path, 'a planner')
    expect(() => writeWhole(path, 'new')).toThrow('belongs to a planner')
    expect(readFileSync(path, 'utf8')).toBe('a planner')
    expect(readdirSync(folder)).toEqual([name])
  },
)

test.skipIf(process.platform === 'win32')('what is no plain file stays; a link stays a link', () => {
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  expect(() => writeWhole(pipe, 'new')).toThrow('Askwell cannot write')
  expect(lstatSync(pipe).isFIFO()).toBe(true)

  writeFileSync(join(folder, 'real'), 'earlier')
  symlinkSync('real', join(folder, 'link'))
  writeWhole(join(folder, 'link'), 'new')
  expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('new')
})
