import { app } from 'electron'
import type { MenuCommand } from '../../contract/commands.ts'
import type { Store } from '../store/client.ts'
import { openKeeper } from '../store/keeper.ts'
import { keepBackingUp } from './backingUp.ts'
import { tellStoreGone, watchForCrashes } from './crashes.ts'
import { setUpMenu, setUpPlainMenu } from './menu.ts'
import { holdPlanner } from './planner.ts'
import { openPlanner, type Program, setUpPages, storePlace, tell } from './program.ts'
import { setUpReminders } from './reminders.ts'
import { applyTheme } from './theme.ts'
import { bringForward, openMainWindow, showPage } from './window.ts'

/**
 * Opens the program's window: on the planner, or on what is wrong with it.
 * @throws AskwellError `planner-open` or `unwritable-file` where nothing can be done about it in a window.
 */
export async function openDesktop(program: Program): Promise<void> {
  watchForCrashes()
  await app.whenReady()
  let lookForReminders = () => {}
  let lookForBackups = () => {}
  const planner = holdPlanner({
    openStore: (onGone) =>
      openPlanner(program, {
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
    openKeeper: () => openKeeper(storePlace(program)),
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
  closeBeforeQuitting(store)
  setUpPages(program, planner, showPlanner)
  await refresh()
  const window = await openMainWindow(program.folder, program.preload, page())
  lookForReminders = setUpReminders(store)
  lookForBackups = keepBackingUp(planner, {
    onMade: () => tell('changed', {}),
    onFailed: (message) => tell('trouble', { message }),
  })
  app.on('second-instance', () => bringForward(window))

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

/** Quitting, by the menu or by closing the window, waits until the planner is closed: only then is it sealed. */
function closeBeforeQuitting(store: Store): void {
  const end = () => app.exit(0)
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    event.preventDefault()
    store.close().then(end, end)
  })
}
