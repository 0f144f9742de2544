import type { BrowserWindow } from './browser-window.ts'

const windows = new Set<BrowserWindow>()
let focused: BrowserWindow | null = null
let lastClosed: () => void = () => undefined
const opened: ((window: BrowserWindow) => void)[] = []

/** The windows there are and which of them has the focus: the desktop's part. */
export const openWindows = {
  all: (): BrowserWindow[] => [...windows],
  focused: (): BrowserWindow | null => focused,
  add: (window: BrowserWindow): void => {
    windows.add(window)
    for (const listener of opened) listener(window)
  },
  remove: (window: BrowserWindow): void => {
    windows.delete(window)
    if (focused === window) focused = null
  },
  focus: (window: BrowserWindow): boolean => {
    if (focused === window) return false
    focused?.emit('blur')
    focused = window
    window.emit('focus')
    return true
  },
  blur: (window: BrowserWindow): void => {
    if (focused !== window) return
    focused = null
    window.emit('blur')
  },
  /** Called while a window is being constructed, before its page exists. */
  onOpened: (listener: (window: BrowserWindow) => void): void => {
    opened.push(listener)
  },
  onLastClosed: (listener: () => void): void => {
    lastClosed = listener
  },
  announceClosed: (): void => {
    if (windows.size === 0) lastClosed()
  },
}
