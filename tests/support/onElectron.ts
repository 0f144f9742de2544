import { readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join, resolve } from 'node:path'
import { _electron, type BrowserContext } from 'playwright-core'
import type { ForeignRequest } from '../../tools/electron-on-chromium/foreign-requests.ts'
import type { RunningApp, StartOptions } from './onChromium.ts'

const root = resolve(import.meta.dirname, '../..')

/** Starts the app on real Electron. */
export async function startOnElectron(
  { args, env, controls }: Omit<StartOptions, 'main'>,
  executablePath: string,
): Promise<RunningApp> {
  const preloaded = plainControls(controls.path)
  const app = await _electron.launch({
    executablePath,
    args: ['-r', preloaded, root, ...args],
    env: { ...env },
  })
  const child = app.process()
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (log += String(text)))
  const requests = recordForeign(app.context())
  let answered = 0
  app.context().on('requestfinished', () => {
    answered += 1
  })
  const exited = new Promise<number | null>((tell) => child.once('exit', tell))
  return {
    page: await app.firstWindow(),
    logs: () => log,
    foreignRequests: async () => requests,
    answeredRequests: async () => answered,
    clickMenu: async (id) => {
      const found = await app.evaluate(({ Menu }, name) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(name)
        item?.click()
        return item?.enabled === true
      }, id)
      if (!found) throw new Error(`The menu has no enabled item ${id}`)
    },
    onDesktop: async (request) => {
      await app.evaluate((_electron, asked) => {
        const desktop: unknown = Reflect.get(globalThis, 'askwellTestDesktop')
        if (typeof desktop === 'function') desktop(asked)
      }, request)
    },
    quit: async () => {
      await app.close()
      return await exited
    },
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}

/** Electron's Node may not strip types, and its `-r` wants one file by name. */
function plainControls(folder: string): string {
  for (const name of ['controls', 'clock']) {
    const source = readFileSync(join(import.meta.dirname, `${name}.ts`), 'utf8')
    writeFileSync(
      join(folder, `${name}.mjs`),
      stripTypeScriptTypes(source).replaceAll("/clock.ts'", "/clock.mjs'"),
    )
  }
  return join(folder, 'controls.mjs')
}

function recordForeign(context: BrowserContext): readonly ForeignRequest[] {
  const requests: ForeignRequest[] = []
  const isOurs = (url: string) => /^(app|data|blob|about|devtools):/.test(url)
  const note = (url: string, resourceType: string, stoppedBy: ForeignRequest['stoppedBy']) => {
    if (!isOurs(url)) requests.push({ url, resourceType, stoppedBy })
  }
  context.on('requestfailed', (request) => {
    const blocked = request.failure()?.errorText.includes('BLOCKED_BY_CLIENT') === true
    note(request.url(), request.resourceType(), blocked ? 'onBeforeRequest' : 'nothing')
  })
  context.on('requestfinished', (request) => note(request.url(), request.resourceType(), 'nothing'))
  return requests
}
