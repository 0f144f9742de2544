import { createHash } from 'node:crypto'
import { readFileSync, realpathSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../../writeWhole.ts'

/** A folder of backups. */
export interface BackupsFolder {
  readonly path: string
  /** Whether a person chose it. One that was chosen is on another disk perhaps, and is not made anew when that is away. */
  readonly isChosen: boolean
}

/** Backups go into a folder of their own, also inside one that was chosen. */
const NAME = 'Askwell backups'

/** This machine's choice. It lies beside the planner and not in it, because it counts when the planner cannot be read. */
const choice = z.object({ folder: z.string().min(1).nullable() })

/** Where backups go when nobody chose a folder. */
export function defaultBackupsFolder(dataFolder: string): string {
  return join(dataFolder, 'backups')
}

/** Where the next backup goes. */
export function backupsFolder(dataFolder: string): string {
  return chosenFolder(dataFolder) ?? defaultBackupsFolder(dataFolder)
}

/** All folders that may hold backups, the one that the next goes to first. */
export function backupFolders(dataFolder: string): readonly BackupsFolder[] {
  const chosen = chosenFolder(dataFolder)
  const usual = { path: defaultBackupsFolder(dataFolder), isChosen: false }
  return chosen === null ? [usual] : [{ path: chosen, isChosen: true }, usual]
}

/** The folder for backups inside one that a person pointed at. */
export function folderWithin(pointedAt: string): string {
  return basename(pointedAt) === NAME ? pointedAt : join(pointedAt, NAME)
}

/**
 * Keeps the choice; null for the usual folder.
 * @throws AskwellError `unwritable-file`
 */
export function keepBackupsFolder(dataFolder: string, folder: string | null): void {
  writeWhole(choiceFile(dataFolder), JSON.stringify({ folder } satisfies z.infer<typeof choice>))
}

/** Tells the planners of two computers apart that keep their backups in one folder. */
export function plannerTag(dataFolder: string): string {
  return createHash('sha256')
    .update(`${hostname()}\n${realpathSync(dataFolder)}`)
    .digest('hex')
    .slice(0, 8)
}

/** A choice that cannot be read counts as none. */
function chosenFolder(dataFolder: string): string | null {
  try {
    return choice.parse(JSON.parse(readFileSync(choiceFile(dataFolder), 'utf8'))).folder
  } catch {
    return null
  }
}

function choiceFile(dataFolder: string): string {
  return join(dataFolder, 'backups.json')
}
