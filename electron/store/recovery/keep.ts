import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AskwellError } from '../../../contract/error.ts'
import { syncFile } from '../../syncFile.ts'
import { syncFolder } from '../../syncFolder.ts'
import { makeBackup } from '../backups/make.ts'
import { openDatabase } from '../database.ts'
import { examine } from '../health/examine.ts'
import { breakSeal } from '../health/seal.ts'
import { keptFolder, plannerFile } from '../planner/place.ts'

/** The planner's file and what SQLite keeps beside it. */
export const PLANNER_ENDS = ['', '-wal', '-journal', '-shm'] as const

/**
 * Keeps what stands in the planner's place before another takes it: a sound planner as a backup, any other file as it is.
 * Answers where; null where there is no file. What is there stays in its place.
 * @throws AskwellError, SqliteError, or Error of the file system; then nothing has changed.
 */
export function keepPresent(folder: string, now: Date): string | null {
  return (isSound(folder) ? backUp(folder, now) : null) ?? setAside(folder, now)
}

function isSound(folder: string): boolean {
  const { kind } = examine(folder)
  return kind === 'sound' || kind === 'as-left' || kind === 'changed'
}

/** Null where no backup can be made now: the planner can be kept all the same. */
function backUp(folder: string, now: Date): string | null {
  const file = plannerFile(folder)
  // Closing the only connection brings the journal into the file, which the seal does not know of.
  if (existsSync(`${file}-wal`)) breakSeal(folder)
  const db = openDatabase(file, 'write')
  try {
    return makeBackup(db, folder, 'before-restore', now).path
  } catch (error) {
    if (error instanceof AskwellError) return null
    throw error
  } finally {
    db.close()
  }
}

function setAside(folder: string, now: Date): string | null {
  const file = plannerFile(folder)
  const ends = PLANNER_ENDS.filter((end) => existsSync(`${file}${end}`))
  if (ends.every((end) => end === '-shm')) return null
  const place = newPlace(folder, now)
  for (const end of ends) keepFile(`${file}${end}`, `${plannerFile(place)}${end}`)
  syncFolder(place)
  syncFolder(keptFolder(folder))
  syncFolder(folder)
  return ends.includes('') ? plannerFile(place) : null
}

function newPlace(folder: string, now: Date): string {
  mkdirSync(keptFolder(folder), { recursive: true, mode: 0o700 })
  for (let time = now.getTime(); ; time += 1) {
    const place = join(keptFolder(folder), new Date(time).toISOString().replaceAll(':', '-'))
    if (existsSync(place)) continue
    mkdirSync(place, { mode: 0o700 })
    return place
  }
}

/** A second name for the same file where the disk knows such, else a copy. A folder in a file's place is moved. */
function keepFile(from: string, to: string): void {
  if (!statSync(from).isFile()) {
    renameSync(from, to)
    return
  }
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
    syncFile(to)
  }
}
