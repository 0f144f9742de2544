import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { ForeignRequest } from '../../tools/electron-on-chromium/foreign-requests.ts'
import type { RemoteMessage, RemoteQuestion } from '../../tools/electron-on-chromium/remote.ts'
import type { ControlFolder, DesktopDone, DesktopRequest } from './answers.ts'

const root = resolve(import.meta.dirname, '../..')
const register = resolve(root, 'tools/electron-on-chromium/register.ts')
const preloaded = resolve(root, 'tests/support/controls.ts')

export interface StartOptions {
  readonly main: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly controls: ControlFolder
}

/** A running app, whichever runtime it runs on. */
export interface RunningApp {
  readonly page: Page
  readonly logs: () => string
  readonly clickMenu: (id: string) => Promise<void>
  readonly onDesktop: (request: DesktopRequest) => Promise<void>
  readonly foreignRequests: () => Promise<readonly ForeignRequest[]>
  readonly answeredRequests: () => Promise<number>
  /** Asks the app to quit and gives its exit code once it has. */
  readonly quit: () => Promise<number | null>
  readonly kill: () => Promise<void>
}

/** Starts an unmodified main process on plain Node and Chromium, and drives its window from this process. */
export async function startOnChromium({ main, args, env, controls }: StartOptions): Promise<RunningApp> {
  const child = spawn(process.execPath, ['--import', register, '--import', preloaded, main, ...args], {
    env: {
      ...env,
      ELECTRON_ENABLE_LOGGING: '1',
      ELECTRON_ON_CHROMIUM_ATTACHABLE: '1',
      ELECTRON_ON_CHROMIUM_FOREIGN_REQUESTS: controls.foreignRequestsFile,
      ELECTRON_ON_CHROMIUM_ANSWERED_REQUESTS: controls.answeredRequestsFile,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (log += String(text)))
  const exited = new Promise<number | null>((tell) => child.once('exit', tell))
  const kill = async () => {
    child.kill('SIGKILL')
    await exited
  }

  try {
    const { endpoint, targetId } = await nextMessage(child, exited, 'window', () => log)
    const browser = await chromium.connectOverCDP(endpoint, { noDefaults: true })
    return {
      page: await pageOf(browser, targetId),
      logs: () => log,
      kill,
      clickMenu: async (id) => {
        const answer = nextMessage(child, exited, 'clicked', () => log)
        ask(child, { ask: 'click-menu', id })
        if (!(await answer).found) throw new Error(`The menu has no enabled item ${id}`)
      },
      onDesktop: async (request) => {
        const done = new Promise((tell) => {
          child.on('message', function listen(message: Partial<DesktopDone>) {
            if (message.done !== request.desktop) return
            child.off('message', listen)
            tell(undefined)
          })
        })
        child.send(request)
        await Promise.race([done, exited])
      },
      foreignRequests: async () => controls.foreignRequests(),
      answeredRequests: async () => controls.answeredRequests(),
      quit: async () => {
        ask(child, { ask: 'quit' })
        return await exited
      },
    }
  } catch (error) {
    await kill()
    throw error
  }
}

function ask(child: ChildProcess, question: RemoteQuestion): void {
  if (child.connected) child.send(question)
}

async function nextMessage<T extends RemoteMessage['tell']>(
  child: ChildProcess,
  exited: Promise<number | null>,
  tell: T,
  log: () => string,
): Promise<Extract<RemoteMessage, { tell: T }>> {
  return await new Promise((resolve, reject) => {
    if (!child.connected) reject(new Error('The app has ended'))
    const listen = (message: RemoteMessage) => {
      if (message.tell !== tell) return
      child.off('message', listen)
      resolve(message as Extract<RemoteMessage, { tell: T }>)
    }
    child.on('message', listen)
    void exited.then((code) => reject(new Error(`The app ended with ${code} before '${tell}':\n${log()}`)))
  })
}

/** Several windows look alike from outside; Chromium's own name for the page tells them apart. */
async function pageOf(browser: Browser, targetId: string): Promise<Page> {
  for (const page of browser.contexts().flatMap((context) => context.pages())) {
    const devTools = await page.context().newCDPSession(page)
    const { targetInfo } = await devTools.send('Target.getTargetInfo')
    await devTools.detach()
    if (targetInfo.targetId === targetId) return page
  }
  throw new Error('The main window has gone')
}
