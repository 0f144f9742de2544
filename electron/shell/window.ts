import { app, BrowserWindow, type WebContents, type WebPreferences } from 'electron'
import type { Events } from '../../contract/events.ts'
import { words } from '../../domain/words/words.ts'
import { APP_ORIGIN } from './origin.ts'
import { readWindowPlace, rememberWindowPlace } from './windowPlace.ts'

/** What the main window shows: the planner, or what is wrong with it. */
const PAGES = { planner: `${APP_ORIGIN}/index.html`, recovery: `${APP_ORIGIN}/recovery.html` } as const
export type MainPage = keyof typeof PAGES

/** What every window of ours may do: show our pages and call the preload's functions, nothing else. */
export function lockedPreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    webgl: false,
    disableDialogs: true,
    spellcheck: false,
    navigateOnDragDrop: false,
    devTools: !app.isPackaged,
  }
}

/** Opens the one window, where it stood last. */
export async function openMainWindow(
  folder: string,
  preload: string,
  page: MainPage,
): Promise<BrowserWindow> {
  const place = readWindowPlace(folder)
  const window = new BrowserWindow({
    width: place?.width ?? 1280,
    height: place?.height ?? 800,
    ...(place === null ? {} : { x: place.x, y: place.y }),
    minWidth: 720,
    minHeight: 540,
    title: words.app.name,
    show: false,
    webPreferences: lockedPreferences(preload),
  })
  if (place?.maximized === true) window.maximize()
  rememberWindowPlace(window, folder)
  window.once('ready-to-show', () => window.show())
  await window.loadURL(PAGES[page])
  return window
}

/** Shows a page in the window anew. */
export async function showPage(page: MainPage): Promise<void> {
  await mainWindow()?.loadURL(PAGES[page])
}

/** The window a person works in; null once it is closed. Pages that are only printed have windows of their own. */
export function mainWindow(): BrowserWindow | null {
  return BrowserWindow.getAllWindows().find(({ webContents }) => isMain(webContents)) ?? null
}

/** Shows a window that may be minimised or behind others, for someone who started the program again. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Leads the window to the screen at this route. */
export function showScreen(path: string): void {
  mainWindow()?.webContents.send('go', { path } satisfies Events['go'])
}

/** A window that is closing is still listed when its page is already gone. */
function isMain(contents: WebContents): boolean {
  return !contents.isDestroyed() && Object.values(PAGES).some((page) => contents.getURL().startsWith(page))
}
