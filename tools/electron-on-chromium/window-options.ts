import { notImplemented, onlyKnown } from './strict.ts'

const windowOptions = [
  'autoHideMenuBar',
  'backgroundColor',
  'height',
  'icon',
  'minHeight',
  'minWidth',
  'show',
  'title',
  'titleBarStyle',
  'webPreferences',
  'width',
  'x',
  'y',
]

/** What each preference may say here; a value outside would take a part of the sandbox away. */
const webPreferences: Readonly<Record<string, (value: unknown) => boolean>> = {
  additionalArguments: Array.isArray,
  allowRunningInsecureContent: (value) => value === false,
  backgroundThrottling: (value) => typeof value === 'boolean',
  contextIsolation: (value) => value === true,
  devTools: (value) => typeof value === 'boolean',
  disableDialogs: (value) => typeof value === 'boolean',
  experimentalFeatures: (value) => value === false,
  navigateOnDragDrop: (value) => value === false,
  nodeIntegration: (value) => value === false,
  nodeIntegrationInSubFrames: (value) => value === false,
  nodeIntegrationInWorker: (value) => value === false,
  offscreen: (value) => value === false,
  partition: (value) => typeof value === 'string',
  preload: (value) => typeof value === 'string',
  sandbox: (value) => value === true,
  session: (value) => typeof value === 'object',
  spellcheck: (value) => value === false,
  webgl: (value) => value === false,
  webSecurity: (value) => value === true,
  webviewTag: (value) => value === false,
}

/** Throws on every option or value that this stand-in would otherwise ignore. */
export function checkWindowOptions(options: Electron.BrowserWindowConstructorOptions): void {
  onlyKnown('BrowserWindow', options, windowOptions)
  const preferences = options.webPreferences ?? {}
  onlyKnown('webPreferences', preferences, Object.keys(webPreferences))
  for (const [name, value] of Object.entries(preferences)) {
    if (value !== undefined && webPreferences[name]?.(value) !== true) {
      throw notImplemented(`webPreferences ${name}: ${String(value)}`)
    }
  }
}
