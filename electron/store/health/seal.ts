import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { syncFolder } from '../../syncFolder.ts'
import { replaceFile } from '../../writeWhole.ts'
import { plannerFile } from '../planner/place.ts'

/**
 * How the planner's file was when Askwell last closed it. A letter that changes inside a text leaves a file that SQLite
 * finds whole; only its sum tells.
 */
const seal = z.object({ bytes: z.number(), sha256: z.string() })
type Seal = z.infer<typeof seal>

const PORTION = 1_048_576

function sealFile(folder: string): string {
  return join(folder, 'planner.seal')
}

/**
 * Says how the planner's file is, now that it is closed and its journal is gone; where it is not, nothing is said. The
 * file must not be open in this process, as for all of these: closing any handle on it would end SQLite's locks.
 * @throws Error of the file system.
 */
export function sealPlanner(folder: string): void {
  if (hasJournal(folder)) return
  replaceFile(sealFile(folder), JSON.stringify(sumOf(plannerFile(folder))))
  syncFolder(folder)
}

/**
 * Whether the planner's file is as Askwell left it. `none`: nothing says how that was, because a session did not end, or
 * the file is from elsewhere.
 */
export function sealState(folder: string): 'intact' | 'none' | 'changed' {
  const left = readSeal(folder)
  if (left === null) return 'none'
  if (hasJournal(folder)) return 'changed'
  try {
    const file = plannerFile(folder)
    return statSync(file).size === left.bytes && sumOf(file).sha256 === left.sha256 ? 'intact' : 'changed'
  } catch {
    // A file that was read when it was closed and cannot be now has changed.
    return 'changed'
  }
}

/** Takes the seal away, for good before this returns: what is written next must not look like a change from outside. */
export function breakSeal(folder: string): void {
  rmSync(sealFile(folder), { force: true })
  syncFolder(folder)
}

/** Whether a seal is there, readable or not: then there was a planner. */
export function hasSeal(folder: string): boolean {
  return statSync(sealFile(folder), { throwIfNoEntry: false }) !== undefined
}

function readSeal(folder: string): Seal | null {
  if (!hasSeal(folder)) return null
  try {
    return seal.parse(JSON.parse(readFileSync(sealFile(folder), 'utf8')))
  } catch {
    // A seal that cannot be read says nothing.
    return null
  }
}

/** Whether a journal holds changes that the file itself lacks. */
function hasJournal(folder: string): boolean {
  const sizeOf = (end: string) =>
    statSync(`${plannerFile(folder)}${end}`, { throwIfNoEntry: false })?.size ?? 0
  return sizeOf('-wal') > 0 || sizeOf('-journal') > 0
}

function sumOf(path: string): Seal {
  const sum = createHash('sha256')
  const portion = Buffer.allocUnsafe(PORTION)
  const file = openSync(path, 'r')
  try {
    let bytes = 0
    for (let read = readSync(file, portion); read > 0; read = readSync(file, portion)) {
      sum.update(portion.subarray(0, read))
      bytes += read
    }
    return { bytes, sha256: sum.digest('hex') }
  } finally {
    closeSync(file)
  }
}
