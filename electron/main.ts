import { join } from 'node:path'
import { app, dialog } from 'electron'
import type { Paper } from '../domain/settings.ts'
import { words } from '../domain/words/words.ts'
import { parseArguments } from './arguments.ts'
import { runCommand } from './cli.ts'
import { toFailure } from './failure.ts'
import { APP_ID } from './shell/appId.ts'
import { briefPdf } from './shell/brief.ts'
import { endOnCrash } from './shell/crashes.ts'
import { openDesktop } from './shell/desktop.ts'
import { workingFolder } from './shell/environment.ts'
import { lendPlanner } from './shell/planner.ts'
import { openPlanner, type Program, setUpPages, storePlace } from './shell/program.ts'
import { registerScheme } from './shell/protocol.ts'
import { cutTheCable } from './shell/quiet.ts'
import type { Store } from './store/client.ts'
import { openKeeper } from './store/keeper.ts'

registerScheme()
app.enableSandbox()
app.setAppUserModelId(APP_ID)
cutTheCable()

const { folder: named, command } = parseArguments(process.argv.slice(app.isPackaged ? 1 : 2), workingFolder())
if (named !== null) app.setPath('userData', named)

const program: Program = {
  folder: named ?? app.getPath('userData'),
  preload: join(import.meta.dirname, 'preload.cjs'),
  threadFile: join(import.meta.dirname, 'store.js'),
  rendererFolder: join(import.meta.dirname, '..', 'renderer'),
}

if (command !== null) {
  void run(command).then((code) => app.exit(code))
} else if (app.requestSingleInstanceLock()) {
  openDesktop(program).catch((error: unknown) => {
    dialog.showErrorBox(words.app.cannotStart, toFailure(error).message)
    app.exit(1)
  })
} else {
  app.quit()
}

/** Runs a command without a window; only a brief is printed in one that nobody sees. */
function run(line: readonly string[]) {
  endOnCrash()
  // Ctrl+C makes the app quit, which would end a command halfway as if it were done.
  app.on('before-quit', (event) => {
    event.preventDefault()
    process.stderr.write(`${words.commandLine.stopped}\n`)
    app.exit(1)
  })
  return runCommand(line, {
    cwd: workingFolder(),
    version: app.getVersion(),
    open: () => openPlanner(program),
    keep: () => openKeeper(storePlace(program)),
    printBrief,
  })
}

async function printBrief(store: Store, interviewId: string, paper: Paper) {
  await app.whenReady()
  app.on('window-all-closed', () => {})
  setUpPages(program, lendPlanner(store), async () => {})
  return briefPdf(program.preload, interviewId, paper)
}
