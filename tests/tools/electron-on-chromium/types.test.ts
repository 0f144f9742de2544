import { expectTypeOf, test } from 'vitest'
import type { App } from '../../../tools/electron-on-chromium/app.ts'
import type { BrowserWindow } from '../../../tools/electron-on-chromium/browser-window.ts'
import type { Menu } from '../../../tools/electron-on-chromium/menu.ts'
import type { MenuItem } from '../../../tools/electron-on-chromium/menu-item.ts'
import type { NativeTheme } from '../../../tools/electron-on-chromium/native-theme.ts'
import type { Notification } from '../../../tools/electron-on-chromium/notification.ts'
import type { PowerMonitor } from '../../../tools/electron-on-chromium/power-monitor.ts'
import type { Screen } from '../../../tools/electron-on-chromium/screen.ts'
import type { Session } from '../../../tools/electron-on-chromium/session.ts'
import type { WebContents } from '../../../tools/electron-on-chromium/web-contents.ts'
import type { WebFrame } from '../../../tools/electron-on-chromium/web-frame.ts'

/** Listening is checked by name while running; Electron's overloads say nothing a Pick could compare. */
type Listening =
  | 'on'
  | 'once'
  | 'off'
  | 'emit'
  | 'addListener'
  | 'removeListener'
  | 'removeAllListeners'
  | 'listenerCount'
/** Members that lead to another of our objects: that object has its own line below. */
type Links =
  | 'webContents'
  | 'mainFrame'
  | 'session'
  | 'parent'
  | 'top'
  | 'debugger'
  | 'protocol'
  | 'webRequest'
  | 'items'
  | 'commandLine'
type Shared<Ours, Theirs> = Exclude<keyof Ours & keyof Theirs, Listening | Links>
type Compared<Ours, Theirs> = [Pick<Ours, Shared<Ours, Theirs>>, Pick<Theirs, Shared<Ours, Theirs>>]
type Fits<Pair extends [unknown, unknown]> = Pair[0] extends Pair[1] ? true : false
/** What has a name of its own in no Electron object: the app cannot see it through Electron's types. */
type Extra<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs | Listening>

test('members have the types that Electron gives them', () => {
  expectTypeOf<Fits<Compared<App, Electron.App>>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Compared<BrowserWindow, Electron.BrowserWindow>>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Compared<WebContents, Electron.WebContents>>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Compared<WebFrame, Electron.WebFrameMain>>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Compared<Session, Electron.Session>>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Compared<NativeTheme, Electron.NativeTheme>>>().toEqualTypeOf<true>()
  expectTypeOf<Fits<Compared<Notification, Electron.Notification>>>().toEqualTypeOf<true>()
  expectTypeOf<'id' | 'label' | 'checked'>().toExtend<Shared<MenuItem, Electron.MenuItem>>()
})

test('there is no member that Electron lacks, but for what the stand-in itself needs', () => {
  expectTypeOf<Extra<App, Electron.App>>().toEqualTypeOf<never>()
  expectTypeOf<Extra<BrowserWindow, Electron.BrowserWindow>>().toEqualTypeOf<never>()
  expectTypeOf<Extra<Menu, Electron.Menu>>().toEqualTypeOf<'everyItem'>()
  expectTypeOf<Extra<NativeTheme, Electron.NativeTheme>>().toEqualTypeOf<never>()
  expectTypeOf<Extra<Notification, Electron.Notification>>().toEqualTypeOf<never>()
  expectTypeOf<Extra<PowerMonitor, Electron.PowerMonitor>>().toEqualTypeOf<never>()
  expectTypeOf<Extra<Screen, Electron.Screen>>().toEqualTypeOf<never>()
  expectTypeOf<Extra<Session, Electron.Session>>().toEqualTypeOf<'allows' | 'handlerFor'>()
  expectTypeOf<Extra<WebContents, Electron.WebContents>>().toEqualTypeOf<
    'destroy' | 'frameOf' | 'mayNavigate' | 'page' | 'reply' | 'targetId'
  >()
  expectTypeOf<Extra<WebFrame, Electron.WebFrameMain>>().toEqualTypeOf<never>()
})
