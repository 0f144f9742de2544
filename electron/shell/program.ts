import { BrowserWindow } from 'electron'
import type { Events } from '../../contract/events.ts'
import { answerChannels } from '../ipc.ts'
import { openStore, type Store, type StoreOptions } from '../store/client.ts'
import { shellAnswers } from './answers.ts'
import { systemLocale, systemZone } from './environment.ts'
import type { Planner } from './planner.ts'
import { serveRenderer } from './protocol.ts'
import { lockDown } from './session.ts'

/** The planner's folder, and where the built parts of the program lie. */
export interface Program {
  readonly folder: string
  readonly preload: string
  /** What the store's threads run. */
  readonly threadFile: string
  readonly rendererFolder: string
}

/** What the store's threads are started with. */
export function storePlace({ folder, threadFile }: Program) {
  return { folder, threadFile, zone: systemZone(), locale: systemLocale() }
}

/** @throws AskwellError as `openStore` does. */
export function openPlanner(
  program: Program,
  listeners: Pick<StoreOptions, 'onChanged' | 'onProgress' | 'onGone'> = {},
): Promise<Store> {
  return openStore({ ...storePlace(program), ...listeners })
}

/**
 * Lets pages of ours be shown and ask, and nothing else.
 * @param showPlanner shows the window anew after a planner was mended
 */
export function setUpPages(program: Program, planner: Planner, showPlanner: () => Promise<void>): void {
  const { folder, preload, rendererFolder } = program
  lockDown()
  serveRenderer(rendererFolder)
  answerChannels(planner.store, shellAnswers({ planner, folder, preload, showPlanner }))
}

/** Tells every page what has happened. */
export function tell<K extends keyof Events>(event: K, payload: Events[K]): void {
  for (const { webContents } of BrowserWindow.getAllWindows()) {
    // A window that is closing is still listed when its page is already gone.
    if (!webContents.isDestroyed()) webContents.send(event, payload)
  }
}
