import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { addSwitch, closeChromium } from './chromium.ts'
import { systemLocale } from './environment.ts'
import { openWindows } from './open-windows.ts'
import { onSessionCreated } from './session.ts'
import { notImplemented, onlyKnown, PreventableEvent, StrictEmitter, strict } from './strict.ts'

const events = [
  'activate',
  'before-quit',
  'browser-window-blur',
  'browser-window-created',
  'browser-window-focus',
  'child-process-gone',
  'open-file',
  'quit',
  'ready',
  'render-process-gone',
  'second-instance',
  'session-created',
  'web-contents-created',
  'will-quit',
  'window-all-closed',
]

interface Manifest {
  readonly name?: string
  readonly productName?: string
  readonly version?: string
}

/** Electron's `app`: one per process, ready at once, ending the process when it quits. */
export class App extends StrictEmitter {
  readonly isPackaged = process.env.ELECTRON_ON_CHROMIUM_PACKAGED === '1'
  readonly #appPath = findAppPath()
  readonly #manifest: Manifest
  readonly #paths = new Map<string, string>()
  readonly #ready: Promise<void>
  readonly #alive = setInterval(() => undefined, 2 ** 30)
  #isReady = false
  #name: string
  #quitting = false
  #ended = false
  #startsAgain: readonly string[] | null = null
  readonly #script: string

  constructor() {
    super('app', events)
    this.#manifest = JSON.parse(readFileSync(join(this.#appPath, 'package.json'), 'utf8')) as Manifest
    this.#name = this.#manifest.productName ?? this.#manifest.name ?? 'Electron'
    this.#ready = new Promise((tell) => setImmediate(tell)).then(() => {
      this.#isReady = true
      this.emit('ready', {}, {})
    })
    openWindows.onOpened((window) => {
      this.emit('web-contents-created', {}, window.webContents)
      this.emit('browser-window-created', {}, window)
      window.webContents.on('render-process-gone', (_event: unknown, details: object) => {
        this.emit('render-process-gone', {}, window.webContents, details)
      })
    })
    onSessionCreated((session) => this.emit('session-created', session))
    openWindows.onLastClosed(() => this.#lastWindowClosed())
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.quit())
    // A packaged program is started without a script's name.
    this.#script = process.argv[1] ?? ''
    if (this.isPackaged) process.argv.splice(1, 1)
  }

  whenReady = async (): Promise<void> => await this.#ready
  isReady = (): boolean => this.#isReady
  getName = (): string => this.#name
  setName = (name: string): void => {
    this.#name = name
  }
  get name(): string {
    return this.#name
  }
  set name(name: string) {
    this.#name = name
  }
  getVersion = (): string => this.#manifest.version ?? '0.0.0'
  getAppPath = (): string => this.#appPath
  getLocale = (): string => systemLocale()
  getPreferredSystemLanguages = (): string[] => [systemLocale()]

  getPath(name: string): string {
    const set = this.#paths.get(name)
    if (set !== undefined) return set
    switch (name) {
      case 'home':
        return homedir()
      case 'temp':
        return tmpdir()
      case 'desktop':
      case 'documents':
      case 'downloads':
        return join(homedir(), name.charAt(0).toUpperCase() + name.slice(1))
      case 'appData':
        return appData()
      case 'userData':
        return join(appData(), this.#name)
      case 'logs':
        return join(this.getPath('userData'), 'logs')
      default:
        throw notImplemented(`app.getPath('${name}')`)
    }
  }

  setPath(name: string, path: string): void {
    this.getPath(name)
    this.#paths.set(name, path)
  }

  /** Always granted: telling a first instance from a second needs a real Electron. */
  requestSingleInstanceLock = (_data?: object): boolean => true
  hasSingleInstanceLock = (): boolean => true
  releaseSingleInstanceLock = (): void => undefined
  enableSandbox = (): void => undefined
  setAppUserModelId = (_id: string): void => undefined
  setAboutPanelOptions = (_options: object): void => undefined
  disableHardwareAcceleration = (): void => undefined
  /** Chromium here is started without a resolver that could ask anyone. */
  configureHostResolver = (_options: object): void => undefined
  readonly commandLine = strict('app.commandLine', {
    appendSwitch: addSwitch,
    hasSwitch: (name: string): boolean => process.argv.some((arg) => arg.split('=')[0] === `--${name}`),
  })

  quit(): void {
    if (this.#quitting) return
    const event = new PreventableEvent()
    this.emit('before-quit', event)
    if (event.defaultPrevented) return
    this.#quitting = true
    const open = openWindows.all()
    for (const window of open) window.close()
    if (open.length === 0) this.#willQuit()
    else if (open.some((window) => !window.isDestroyed())) this.#quitting = false
  }

  /** Starts the program again once this process has ended. */
  relaunch(options: { readonly args?: readonly string[] } = {}): void {
    onlyKnown('app.relaunch', options, ['args'])
    const { args = process.argv.slice(1) } = options
    this.#startsAgain = this.isPackaged ? [this.#script, ...args] : args
  }

  /** Ends without asking anyone. */
  exit(code = 0): void {
    if (this.#ended) return
    this.#ended = true
    for (const window of openWindows.all()) window.destroy()
    this.emit('quit', {}, code)
    clearInterval(this.#alive)
    const end = () => {
      if (this.#startsAgain !== null) startAgain(this.#startsAgain)
      process.exit(code)
    }
    closeChromium().then(end, end)
  }

  #lastWindowClosed(): void {
    if (this.#ended) return
    if (this.#quitting) this.#willQuit()
    else if (!this.emit('window-all-closed')) this.quit()
  }

  #willQuit(): void {
    const event = new PreventableEvent()
    this.emit('will-quit', event)
    this.#quitting = false
    if (!event.defaultPrevented) this.exit(Number(process.exitCode ?? 0))
  }
}

function appData(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support')
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData/Roaming')
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
}

/** With the same Node and the same modules before the main script. */
function startAgain(args: readonly string[]): void {
  spawn(process.execPath, [...process.execArgv, ...args], { detached: true, stdio: 'inherit' }).unref()
}

/** The folder of the nearest package.json around the main script, where `electron .` would have been started. */
function findAppPath(): string {
  let folder = dirname(resolve(process.argv[1] ?? '.'))
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder)
      throw new Error('electron-on-chromium found no package.json around the main script')
    folder = dirname(folder)
  }
  return folder
}
