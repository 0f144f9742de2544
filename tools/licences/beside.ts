import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from './bundled.ts'
import { type Component, readPackage } from './component.ts'

/** What ships beside the bundles: the database and SQLite within it, Electron and the works within that. */
export function beside(): readonly Component[] {
  const database = readPackage(packageFolder('better-sqlite3'))
  const electron = readPackage(packageFolder('electron'))
  return [
    // Of what its manifest names, it needs nothing once it is compiled; Electron's is for its download alone.
    { ...database, needs: ['SQLite'] },
    sqlite(),
    { ...electron, needs: within.map(({ name }) => name) },
    ...within,
  ]
}

/** The works within Electron that have names of their own; all their licences are in LICENSES.chromium.html. */
const within: readonly Component[] = [
  { name: 'Chromium', licence: 'BSD-3-Clause', source: 'https://www.chromium.org' },
  { name: 'FFmpeg', licence: 'LGPL-2.1-or-later', source: 'https://ffmpeg.org' },
  { name: 'Node.js', licence: 'MIT', source: 'https://nodejs.org' },
].map((work) => ({ ...work, version: null, text: null, isPackage: false, needs: [] }))

function sqlite(): Component {
  const header = readFileSync(join(packageFolder('better-sqlite3'), 'deps/sqlite3/sqlite3.h'), 'utf8')
  const version = /^#define SQLITE_VERSION\s+"([\d.]+)"/m.exec(header)?.[1]
  const blessing = /^\*\* The author disclaims copyright[\s\S]*?never taking more than you give\.$/m.exec(
    header,
  )?.[0]
  if (version === undefined || blessing === undefined)
    throw new Error('SQLite’s version and blessing are not where they were in better-sqlite3')
  return {
    name: 'SQLite',
    version,
    licence: 'blessing',
    text: blessing.replaceAll(/^\*\* ?/gm, '').trim(),
    source: 'https://www.sqlite.org',
    isPackage: false,
    needs: [],
  }
}
