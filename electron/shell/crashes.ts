import { app, dialog } from 'electron'
import { words } from '../../domain/words/words.ts'
import { logUnexpected } from '../failure.ts'
import { kindOf } from '../frames.ts'
import { type Breakage, copyReport } from './report.ts'
import { mainWindow } from './window.ts'

const text = words.crashes

interface Message {
  readonly title: string
  readonly text: string
  /** What leads on; without it there is nothing but to quit. */
  readonly goOn: string | null
}

/** Answers what breaks while the window is open: its page, or something in this process that nobody foresaw. */
export function watchForCrashes(): void {
  app.on('render-process-gone', (_event, contents, { reason }) => {
    // What waits for another page, a brief that is printed, learns of it by itself.
    if (reason === 'clean-exit' || contents !== mainWindow()?.webContents) return
    logUnexpected(`window: ${reason}`, null)
    const message = { title: text.pageTitle, text: text.pageText, goOn: text.reload }
    void tell(message, { part: 'window', how: reason }, () => {
      if (!contents.isDestroyed()) contents.reload()
    })
  })
  let isTold = false
  onUncaught((error) => {
    logUnexpected(kindOf(error), error)
    // One message says it; what follows is likely the same.
    if (isTold) return
    isTold = true
    const message = { title: text.mainTitle, text: text.mainText, goOn: text.goOn }
    void tell(message, { part: 'main', error }, () => {
      isTold = false
    })
  })
}

/** For a command: an error that nobody foresaw ends it in one line, as every other. */
export function endOnCrash(): void {
  onUncaught((error) => {
    logUnexpected(kindOf(error), error)
    process.stderr.write(`${words.errors.unexpected}\n`)
    app.exit(1)
  })
}

/** Says that the planner's threads ended again right after they were started anew. */
export function tellStoreGone(error: unknown): void {
  void tell(
    { title: text.storeTitle, text: text.storeText, goOn: null },
    { part: 'planner', error },
    () => {},
  )
}

function onUncaught(listener: (error: unknown) => void): void {
  process.on('uncaughtException', listener)
  process.on('unhandledRejection', listener)
  // Whoever started Askwell from a terminal may have closed it.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}

/** Shows a message until the person goes on or quits; the report is copied without leaving it. */
async function tell(message: Message, breakage: Breakage, goOn: () => void): Promise<void> {
  const onward = message.goOn === null ? [] : [message.goOn]
  const buttons = [...onward, text.copyReport, text.quit]
  let detail: string = message.text
  await app.whenReady()
  for (;;) {
    const { response } = await dialog.showMessageBox({
      type: 'error',
      title: words.app.name,
      message: message.title,
      detail,
      buttons,
      defaultId: 0,
      cancelId: message.goOn === null ? buttons.length - 1 : 0,
      noLink: true,
    })
    if (buttons[response] === text.quit) return app.quit()
    if (buttons[response] !== text.copyReport) return goOn()
    await copyReport(breakage)
    detail = text.copied
  }
}
