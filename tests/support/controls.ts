/**
 * Loaded before the app in end-to-end tests, by `node --import` and `electron -r` alike, so that the app never hears of
 * tests: it sets the clock, answers dialogs and notes what the app asks of the desktop. Node reruns it in every worker
 * thread, where there is a clock to set, and an end to come to.
 */
import { appendFileSync, readFileSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import threads from 'node:worker_threads'
import type { Answer, Answers, Call, DesktopDone, DesktopRequest, Violation } from './answers.ts'
import { type Clock, moveClock, setClock } from './clock.ts'

const clockText = process.env.ASKWELL_TEST_CLOCK
const clock = clockText === undefined ? undefined : (JSON.parse(clockText) as Clock)
const folder = process.env.ASKWELL_TEST_FOLDER
/** Begins what a page says of its policy, in the console. */
const MARK = 'Stopped by the policy: '

if (clock !== undefined) setClock(clock)
if (threads.isMainThread) controlElectron()
else endWhenAsked()

/** What a test says to the threads of the store. */
export interface ThreadEnd {
  readonly role: string
  /** What the error says that ends it. */
  readonly message: string
}

/** Ends this thread as an error would that nobody caught, when a test asks for threads of its role to end. */
function endWhenAsked(): void {
  const data = threads.workerData as { readonly role?: string } | null | undefined
  const endings = new threads.BroadcastChannel('askwell-test-endings')
  endings.onmessage = (event) => {
    const { role, message } = (event as { readonly data: ThreadEnd }).data
    if (data?.role === role) throw new Error(message)
  }
  // It keeps no thread alive.
  endings.unref()
}

function controlElectron(): void {
  const { app, clipboard, dialog, ipcMain, Notification, powerSaveBlocker, shell } = createRequire(
    import.meta.url,
  )('electron') as typeof Electron.CrossProcessExports
  if (process.versions.electron !== undefined) {
    // The app's arguments begin after these, as they would without them.
    process.argv.splice(process.argv.indexOf('-r'), 2)
    bringAlongToWorkers()
  }
  app.on('web-contents-created', (_event, contents) => {
    const sources = [`(${tellViolations})(${JSON.stringify(MARK)})`]
    if (clock !== undefined) sources.push(`(${setClock})(${JSON.stringify(clock)})`)
    runFirst(contents, sources)
    contents.on('console-message', ({ message }) => {
      if (message.startsWith(MARK)) note('violations', JSON.parse(message.slice(MARK.length)) as Violation)
    })
    contents.print = (options, callback) => {
      record({ kind: 'print', options: options ?? {}, url: contents.getURL() })
      callback?.(nextAnswer('print') ?? true, '')
    }
  })
  dialog.showOpenDialog = async (...args: readonly unknown[]) => {
    record({ kind: 'openFile', options: args.at(-1) })
    const filePaths = nextAnswer('openFile') ?? []
    return { canceled: filePaths.length === 0, filePaths: [...filePaths] }
  }
  dialog.showSaveDialog = async (...args: readonly unknown[]) => {
    record({ kind: 'saveFile', options: args.at(-1) })
    const filePath = nextAnswer('saveFile') ?? ''
    return { canceled: filePath === '', filePath }
  }
  dialog.showMessageBox = async (...args: readonly unknown[]) => {
    record({ kind: 'messageBox', options: args.at(-1) })
    return { response: nextAnswer('messageBox') ?? 0, checkboxChecked: false }
  }
  dialog.showErrorBox = (title, content) => record({ kind: 'errorBox', title, content })
  const shown = new Map<string, Electron.Notification>()
  const endings = new threads.BroadcastChannel('askwell-test-endings')
  endings.unref()
  const answered = new Map<string, object | null>()
  const refused = new Map<string, object>()
  const handle = ipcMain.handle.bind(ipcMain)
  ipcMain.handle = (channel, listener) =>
    handle(channel, (event, ...args: unknown[]) => {
      const error = refused.get(channel)
      refused.delete(channel)
      if (error !== undefined) return { ok: false, error }
      const value = answered.get(channel) ?? null
      return value === null ? listener(event, ...args) : { ok: true, value }
    })
  const answer = (request: DesktopRequest | { readonly desktop?: never }) => {
    if (request.desktop === 'click-notification') shown.get(request.title)?.emit('click', {})
    if (request.desktop === 'move-clock') moveClock(request.by)
    if (request.desktop === 'end-thread')
      endings.postMessage({ role: request.role, message: 'This thread ends here.' } satisfies ThreadEnd)
    if (request.desktop === 'answer-channel') answered.set(request.channel, request.value)
    if (request.desktop === 'refuse-once') {
      refused.set(request.channel, { code: request.code, message: request.code })
    }
    if (request.desktop === 'throw') {
      setImmediate(() => {
        throw new Error(request.message)
      })
    }
  }
  // The test asks through Playwright on Electron, through Node's channel elsewhere.
  Object.assign(globalThis, { askwellTestDesktop: answer })
  process.on('message', (request: Parameters<typeof answer>[0]) => {
    answer(request)
    if (request.desktop !== undefined) process.send?.({ done: request.desktop } satisfies DesktopDone)
  })
  Notification.prototype.show = function show(this: Electron.Notification) {
    shown.set(this.title, this)
    record({ kind: 'notification', title: this.title, body: this.body })
  }
  const { start, stop } = powerSaveBlocker
  powerSaveBlocker.start = (type) => {
    record({ kind: 'stayAwake' })
    return start.call(powerSaveBlocker, type)
  }
  powerSaveBlocker.stop = (id) => {
    record({ kind: 'maySleep' })
    return stop.call(powerSaveBlocker, id)
  }
  clipboard.writeText = async (text) => record({ kind: 'clipboard', text })
  app.relaunch = ({ args = [] } = {}) => record({ kind: 'relaunch', args })
  shell.openExternal = async (url) => record({ kind: 'openExternal', url })
  shell.showItemInFolder = (path) => record({ kind: 'showItemInFolder', path })
  shell.openPath = async (path) => {
    record({ kind: 'openPath', path })
    return ''
  }
}

/** Before the page's own scripts: what is sent before a load is in force when it begins. */
function runFirst(contents: Electron.WebContents, sources: readonly string[]): void {
  contents.debugger.attach()
  const sent = [
    contents.debugger.sendCommand('Page.enable'),
    ...sources.map((source) =>
      contents.debugger.sendCommand('Page.addScriptToEvaluateOnNewDocument', { source }),
    ),
  ]
  Promise.all(sent).catch(() => undefined)
}

/** Says in the console what the page's policy stops. Self-contained: its source text runs in every page and frame. */
function tellViolations(mark: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const violation = {
      directive: event.effectiveDirective,
      blocked: event.blockedURI,
      page: event.documentURI,
    } satisfies Violation
    // The console is how a page's word reaches the main process without the app's help.
    console.debug(mark + JSON.stringify(violation))
  })
}

/** Electron does not rerun `-r` modules in worker threads as Node does. */
function bringAlongToWorkers(): void {
  const RealWorker = threads.Worker
  const here = pathToFileURL(import.meta.filename).href
  threads.Worker = class extends RealWorker {
    constructor(file: string | URL, options: threads.WorkerOptions = {}) {
      super(file, { ...options, execArgv: [...(options.execArgv ?? []), '--import', here] })
    }
  }
  syncBuiltinESMExports()
}

const used = new Map<string, number>()

/** Answers are taken in the order in which the test gave them, each once. */
function nextAnswer<K extends Answer['kind']>(kind: K): Answers[K] | undefined {
  if (folder === undefined) return undefined
  const given = readFileSync(join(folder, 'answers.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer)
    .filter((answer) => answer.kind === kind)
  const index = used.get(kind) ?? 0
  used.set(kind, index + 1)
  return given[index]?.value as Answers[K] | undefined
}

function record(call: Call): void {
  note('calls', call)
}

function note(file: 'calls' | 'violations', entry: Call | Violation): void {
  if (folder !== undefined) appendFileSync(join(folder, `${file}.jsonl`), `${JSON.stringify(entry)}\n`)
}
