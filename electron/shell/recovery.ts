import { existsSync } from 'node:fs'
import { app, shell } from 'electron'
import { AskwellError } from '../../contract/error.ts'
import type { RecoveryOutcome } from '../../contract/recovery.ts'
import { words } from '../../domain/words/words.ts'
import { withFolder } from '../arguments.ts'
import type { ShellAnswers } from '../ipc.ts'
import type { Keeper } from '../store/keeper.ts'
import { plannerFile } from '../store/planner/place.ts'
import { askForFolder } from './dialogs.ts'
import type { Planner } from './planner.ts'

type RecoveryChannel = Extract<keyof ShellAnswers, `recovery.${string}`>

/** What was done last, as the window tells it, and where the planner from before is. */
interface Done {
  readonly outcome: RecoveryOutcome
  readonly before: string | null
}

/**
 * Mends a planner, or puts another in its place, on the word of a window, which is then shown anew.
 * @param showPlanner shows the window anew: with the planner, or with what is wrong with it
 */
export function recoveryAnswers(
  planner: Planner,
  folder: string,
  showPlanner: () => Promise<void>,
): Pick<ShellAnswers, RecoveryChannel> {
  let untold: RecoveryOutcome | null = null
  let before: string | null = null

  async function mend(work: (keeper: Keeper) => Promise<Done | null>): Promise<Record<string, never>> {
    const wasOpen = planner.isOpen()
    try {
      const done = await planner.mend(work)
      untold = done?.outcome ?? null
      before = done?.before ?? null
    } catch (error) {
      if (planner.isOpen() !== wasOpen) await showPlanner()
      throw error
    }
    await showPlanner()
    return {}
  }

  return {
    'recovery.state': () => planner.look(),
    'recovery.restore': ({ path }) =>
      mend(async (keeper) => {
        const backups = await keeper.ask('keeper.backups', {})
        const backup = backups.find((one) => one.path === path)
        if (backup === undefined) throw new AskwellError('not-found', words.recovery.notListed)
        const { contacts, interviews, before: kept } = await keeper.ask('keeper.restore', { path })
        return { outcome: { kind: 'restored', at: backup.at, contacts, interviews }, before: kept }
      }),
    'recovery.salvage': () =>
      mend(async (keeper) => {
        const { contacts, interviews, lost, before: kept } = await keeper.ask('keeper.salvage', {})
        return { outcome: { kind: 'salvaged', contacts, interviews, lost: sumOf(lost) }, before: kept }
      }),
    'recovery.accept': () =>
      mend(async (keeper) => {
        await keeper.ask('keeper.accept', {})
        return null
      }),
    'recovery.beginEmpty': () =>
      mend(async (keeper) => {
        await keeper.ask('keeper.beginEmpty', {})
        return null
      }),
    'recovery.outcome': async () => {
      const outcome = untold
      untold = null
      return { outcome, canUndo: before !== null }
    },
    'recovery.undo': () =>
      mend(async (keeper) => {
        if (before === null) throw new AskwellError('not-found', words.recovery.nothingToUndo)
        await keeper.ask('keeper.putBack', { before })
        return { outcome: { kind: 'undone' }, before: null }
      }),
    'recovery.openElsewhere': async (_input, event) => {
      const other = await askForFolder(event, words.recovery.chooseFolder)
      if (other === null) return { opened: false }
      if (!existsSync(plannerFile(other))) {
        throw new AskwellError('not-found', words.recovery.noPlannerIn(other))
      }
      app.relaunch({ ...startedAs(), args: withFolder(process.argv.slice(1), other) })
      app.quit()
      return { opened: true }
    },
    'recovery.showFolder': async () => {
      const file = plannerFile(folder)
      if (existsSync(file)) shell.showItemInFolder(file)
      else await shell.openPath(folder)
      return {}
    },
  }
}

/** What to start again: inside an AppImage the program's own path goes with the program, so it is the image. */
function startedAs(): { readonly execPath?: string } {
  const image = app.isPackaged ? process.env.APPIMAGE : undefined
  return image === undefined ? {} : { execPath: image }
}

/** How many records are lost in all; null where that is not known of some kind. */
function sumOf(lost: readonly { readonly rows: number | null }[]): number | null {
  return lost.reduce<number | null>((sum, { rows }) => (sum === null || rows === null ? null : sum + rows), 0)
}
