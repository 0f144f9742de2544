import { StrictEmitter, strict } from '../../tools/electron-on-chromium/strict.ts'

/**
 * The module `electron` for tests of `electron/shell/` without a window: it keeps what it is told, answers nothing by
 * itself and throws on every member that is not named here. For `vi.mock('electron', …)`.
 */

type Handlers = Record<string, (...args: never[]) => unknown>

/** What a session was told. */
export class RecordedSession extends StrictEmitter {
  readonly told: Record<string, unknown> = {}
  readonly webRequest = strict('webRequest', {
    onBeforeRequest: (listener: unknown) => this.#tell('onBeforeRequest', listener),
  })

  constructor() {
    super('session', ['will-download'])
  }

  setPermissionRequestHandler = (handler: unknown) => this.#tell('permissionRequest', handler)
  setPermissionCheckHandler = (handler: unknown) => this.#tell('permissionCheck', handler)
  setDevicePermissionHandler = (handler: unknown) => this.#tell('devicePermission', handler)
  setDisplayMediaRequestHandler = (handler: unknown) => this.#tell('displayMedia', handler)
  setCertificateVerifyProc = (handler: unknown) => this.#tell('certificate', handler)
  setSpellCheckerEnabled = (enabled: boolean) => this.#tell('spellChecker', enabled)
  setSpellCheckerLanguages = (languages: readonly string[]) => this.#tell('languages', languages)
  setSpellCheckerDictionaryDownloadURL = (url: string) => this.#tell('dictionaries', url)

  #tell(what: string, value: unknown): void {
    this.told[what] = value
  }

  /** One of the handlers it was given. */
  handler(name: string): (...args: unknown[]) => unknown {
    const handler = this.told[name]
    if (typeof handler !== 'function') throw new Error(`The session has no handler ${name}`)
    return handler as (...args: unknown[]) => unknown
  }
}

export class RecordedContents extends StrictEmitter {
  url = ''
  webRtc: string | undefined
  windowOpen: ((details: { readonly url: string }) => { readonly action: string }) | undefined

  constructor() {
    super('webContents', ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])
  }

  setWindowOpenHandler = (handler: NonNullable<RecordedContents['windowOpen']>) => {
    this.windowOpen = handler
  }
  setWebRTCIPHandlingPolicy = (policy: string) => {
    this.webRtc = policy
  }
  getURL = () => this.url
  isDestroyed = () => false
  executeJavaScript = async () => ({ leftOff: [] })
  printToPDF = async () => Buffer.from('/Type /Page')
  print = (_options: object, done: (printed: boolean) => void) => done(true)
}

/** Every window that was opened, with its options. */
export const openedWindows: { readonly options: Electron.BrowserWindowConstructorOptions }[] = []

export class BrowserWindow extends StrictEmitter {
  readonly webContents = new RecordedContents()

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super('BrowserWindow', ['close', 'ready-to-show'])
    openedWindows.push({ options })
    app.emit('web-contents-created', {}, this.webContents)
  }

  loadURL = async (url: string) => {
    this.webContents.url = url
  }
  destroy = () => {}
}

class RecordedApp extends StrictEmitter {
  isPackaged = false
  readonly switches: Record<string, string> = {}
  readonly resolver: object[] = []
  readonly commandLine = strict('commandLine', {
    appendSwitch: (name: string, value: string) => {
      this.switches[name] = value
    },
  })

  constructor() {
    super('app', ['session-created', 'web-contents-created'])
  }

  configureHostResolver = (options: object) => {
    this.resolver.push(options)
  }
}

export const app = new RecordedApp()
export const session = strict('session', { defaultSession: new RecordedSession() })

/** The addresses handed to the system. */
export const openedOutside: string[] = []
export const shell = strict('shell', {
  openExternal: async (url: string) => {
    openedOutside.push(url)
  },
})

/** The handlers of each channel, and of the app's scheme. */
export const channels: Handlers = {}
export const ipcMain = strict('ipcMain', {
  handle: (name: string, handler: Handlers[string]) => {
    if (Object.hasOwn(channels, name)) throw new Error(`Attempted to register a second handler for '${name}'`)
    channels[name] = handler
  },
})

export const schemes: Record<string, (request: Request) => Promise<Response>> = {}
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: () => {},
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) => {
    schemes[scheme] = handler
  },
})
