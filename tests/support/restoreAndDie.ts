/**
 * Puts a planner in the place of the one in a folder, or takes that back, and dies by SIGKILL before the given mark: a
 * call that changes what the folder holds, in torture any call of the file system or the database. Says how many marks it passed when there are fewer.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import Database from 'better-sqlite3'
import { torture } from './torture.ts'

const [work = '', folder = '', path = '', at = '0'] = process.argv.slice(2)
let marks = 0

function mark(): void {
  if (marks === Number(at)) process.kill(process.pid, 'SIGKILL')
  marks += 1
}

/** Has a mark before every call of a function. */
function marked<T extends object, K extends keyof T>(owner: T, ...names: readonly K[]): void {
  for (const name of names) {
    const original = owner[name]
    if (typeof original !== 'function') throw new Error(`There is no ${String(name)}`)
    const call = function (this: unknown, ...args: readonly unknown[]): unknown {
      mark()
      return Reflect.apply(original, this, args)
    }
    owner[name] = call as T[K]
  }
}

/** Removing what is not there changes nothing. */
function markRemoval(): void {
  const { rmSync } = fs
  fs.rmSync = (path, options) => {
    if (fs.existsSync(path)) mark()
    rmSync(path, options)
  }
}

marked(fs, 'renameSync', 'linkSync', 'copyFileSync')
markRemoval()
if (torture) marked(fs, 'mkdirSync', 'chmodSync', 'fsyncSync')
syncBuiltinESMExports()
marked(Database.prototype, 'close')
if (torture) marked(Database.prototype, 'exec', 'pragma')

const { putBack, restore } = await import('../../electron/store/recovery/restore.ts')
const now = new Date('2026-11-23T08:00:00Z')
if (work === 'restore') restore(folder, path, now)
else putBack(folder, path, now)
process.stdout.write(`${marks}\n`)
