import { BrowserWindow, type WebPreferences } from 'electron'
import { words } from '../../domain/words/words.ts'
import { APP_ORIGIN } from './origin.ts'
import { readWindowPlace, rememberWindowPlace } from './windowPlace.ts'

/** What every window of ours may do: show our pages and call the preload's functions, nothing else. */
export function lockedPreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
  }
}

/** Opens the one window, where it stood last. */
export async function openMainWindow(folder: string, preload: string): Promise<BrowserWindow> {
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
  await window.loadURL(`${APP_ORIGIN}/index.html`)
  return window
}

/** Shows a window that may be minimised or behind others, for someone who started the program again. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
