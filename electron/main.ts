import { join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import type { MenuCommand } from '../contract/commands.ts'
import type { Events } from '../contract/events.ts'
import type { Paper } from '../domain/settings.ts'
import { words } from '../domain/words/words.ts'
import { parseArguments } from './arguments.ts'
import { runCommand } from './cli.ts'
import { toFailure } from './failure.ts'
import { answerChannels } from './ipc.ts'
import { shellAnswers } from './shell/answers.ts'
import { APP_ID } from './shell/appId.ts'
import { keepBackingUp } from './shell/backingUp.ts'
import { briefPdf } from './shell/brief.ts'
import { endOnCrash, tellStoreGone, watchForCrashes } from './shell/crashes.ts'
import { systemLocale, systemZone, workingFolder } from './shell/environment.ts'
import { setUpMenu, setUpPlainMenu } from './shell/menu.ts'
import { holdPlanner, lendPlanner, type Planner } from './shell/planner.ts'
import { registerScheme, serveRenderer } from './shell/protocol.ts'
import { cutTheCable } from './shell/quiet.ts'
import { setUpReminders } from './shell/reminders.ts'
import { lockDown } from './shell/session.ts'
import { applyTheme } from './shell/theme.ts'
import { bringForward, openMainWindow, showPage } from './shell/window.ts'
import { openStore, type Store } from './store/client.ts'
import { openKeeper } from './store/keeper.ts'

const preload = join(import.meta.dirname, 'preload.cjs')
const threadFile = join(import.meta.dirname, 'store.js')
const rendererFolder = join(import.meta.dirname, '..', 'renderer')

registerScheme()
app.enableSandbox()
app.setAppUserModelId(APP_ID)
cutTheCable()

const { folder: named, command } = parseArguments(process.argv.slice(app.isPackaged ? 1 : 2), workingFolder())
const folder = named ?? app.getPath('userData')
if (named !== null) app.setPath('userData', named)

if (command !== null) {
  const cwd = workingFolder()
  endOnCrash()
  // Ctrl+C makes the app quit, which would end a command halfway as if it were done.
  app.on('before-quit', (event) => {
    event.preventDefault()
    process.stderr.write(`${words.commandLine.stopped}\n`)
    app.exit(1)
  })
  const opening = { open: openPlanner, keep: () => openKeeper(place()) }
  void runCommand(command, { cwd, version: app.getVersion(), ...opening, printBrief }).then((code) =>
    app.exit(code),
  )
} else if (app.requestSingleInstanceLock()) {
  openApp().catch((error: unknown) => {
    dialog.showErrorBox(words.app.cannotStart, toFailure(error).message)
    app.exit(1)
  })
} else {
  app.quit()
}

async function openApp(): Promise<void> {
  watchForCrashes()
  await app.whenReady()
  let lookForReminders = () => {}
  let lookForBackups = () => {}
  const planner = holdPlanner({
    openStore: (onGone) =>
      openPlanner({
        onGone,
        onChanged: () => {
          tell('changed', {})
          lookForReminders()
          lookForBackups()
          // A planner that is closing has no history to show any more.
          refresh().catch(() => undefined)
        },
        onProgress: (progress) => tell('progress', progress),
      }),
    openKeeper: () => openKeeper(place()),
    onReopened: () => {
      // What was asked meanwhile is asked again; a planner that cannot be opened any more has another page.
      const shown = planner.isOpen() ? refresh().then(() => tell('changed', {})) : showPlanner()
      // Another end is told by itself.
      shown.catch(() => undefined)
    },
    onLost: tellStoreGone,
  })
  const { store } = planner
  const page = () => (planner.isOpen() ? 'planner' : 'recovery')
  await planner.open()
  setUpPages(planner, showPlanner)
  await refresh()
  const window = await openMainWindow(folder, preload, page())
  lookForReminders = setUpReminders(store)
  lookForBackups = keepBackingUp(planner, {
    onMade: () => tell('changed', {}),
    onFailed: (message) => tell('trouble', { message }),
  })
  app.on('second-instance', () => bringForward(window))
  app.on('window-all-closed', () => void store.close().then(() => app.exit(0)))

  async function showPlanner(): Promise<void> {
    await refresh()
    await showPage(page())
    lookForReminders()
  }

  async function refresh(): Promise<void> {
    if (!planner.isOpen()) return setUpPlainMenu()
    setUpMenu(await store.ask('planner.history', {}), (name: MenuCommand) => tell('command', { name }))
    await applyTheme(store)
  }
}

function openPlanner(
  listeners: Pick<Parameters<typeof openStore>[0], 'onChanged' | 'onProgress' | 'onGone'> = {},
) {
  return openStore({ ...place(), ...listeners })
}

function place() {
  return { folder, threadFile, zone: systemZone(), locale: systemLocale() }
}

function setUpPages(planner: Planner, showPlanner: () => Promise<void>): void {
  lockDown()
  serveRenderer(rendererFolder)
  answerChannels(planner.store, shellAnswers({ planner, folder, preload, showPlanner }))
}

async function printBrief(store: Store, interviewId: string, paper: Paper) {
  await app.whenReady()
  app.on('window-all-closed', () => {})
  setUpPages(lendPlanner(store), async () => {})
  return briefPdf(preload, interviewId, paper)
}

function tell<K extends keyof Events>(event: K, payload: Events[K]): void {
  for (const { webContents } of BrowserWindow.getAllWindows()) {
    // A window that is closing is still listed when its page is already gone.
    if (!webContents.isDestroyed()) webContents.send(event, payload)
  }
}
