/** The module `electron` as an unmodified main process sees it; see README.md. */
import { App } from './app.ts'
import { BrowserWindow as Window } from './browser-window.ts'
import { clipboardApi } from './clipboard.ts'
import { dialogApi } from './dialog.ts'
import { ipcMainApi } from './ipc-main.ts'
import { Menu as AppMenu, onQuitRole } from './menu.ts'
import { MenuItem as AppMenuItem } from './menu-item.ts'
import { NativeTheme } from './native-theme.ts'
import { Notification as AppNotification } from './notification.ts'
import { openWindows } from './open-windows.ts'
import { PowerMonitor } from './power-monitor.ts'
import { powerSaveBlockerApi } from './power-save-blocker.ts'
import { answerRemote } from './remote.ts'
import { Screen } from './screen.ts'
import { defaultSession, fromPartition } from './session.ts'
import { shellApi } from './shell.ts'
import { strict, unimplemented } from './strict.ts'

export const app = new App()
export const BrowserWindow = strict('BrowserWindow', Window)
export const clipboard = clipboardApi
export const dialog = dialogApi
export const ipcMain = ipcMainApi
export const Menu = strict('Menu', AppMenu)
export const MenuItem = strict('MenuItem', AppMenuItem)
export const nativeTheme = new NativeTheme()
export const Notification = strict('Notification', AppNotification)
export const powerSaveBlocker = powerSaveBlockerApi
export const powerMonitor = new PowerMonitor()
export const protocol = defaultSession.protocol
export const screen = new Screen()
export const session = strict('session', { defaultSession, fromPartition })
export const shell = shellApi
export const webContents = strict('webContents', {
  getAllWebContents: () => openWindows.all().map((window) => window.webContents),
})

export const BaseWindow = unimplemented('BaseWindow')
export const BrowserView = unimplemented('BrowserView')
export const WebContentsView = unimplemented('WebContentsView')
export const MessageChannelMain = unimplemented('MessageChannelMain')
export const Tray = unimplemented('Tray')
export const autoUpdater = unimplemented('autoUpdater')
export const contentTracing = unimplemented('contentTracing')
export const crashReporter = unimplemented('crashReporter')
export const desktopCapturer = unimplemented('desktopCapturer')
export const globalShortcut = unimplemented('globalShortcut')
export const nativeImage = unimplemented('nativeImage')
export const net = unimplemented('net')
export const netLog = unimplemented('netLog')
export const pushNotifications = unimplemented('pushNotifications')
export const safeStorage = unimplemented('safeStorage')
export const systemPreferences = unimplemented('systemPreferences')
export const utilityProcess = unimplemented('utilityProcess')
export const webFrameMain = unimplemented('webFrameMain')

onQuitRole(() => app.quit())
answerRemote(() => app.quit())
