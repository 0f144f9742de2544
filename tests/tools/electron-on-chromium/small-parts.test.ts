import { expect, test } from 'vitest'
import { acceleratorKeys } from '../../../tools/electron-on-chromium/accelerator.ts'
import { fromChromium, originOf, toChromium } from '../../../tools/electron-on-chromium/origins.ts'
import { strict, unimplemented } from '../../../tools/electron-on-chromium/strict.ts'
import { checkWindowOptions } from '../../../tools/electron-on-chromium/window-options.ts'

test.each(['app://askwell/index.html', 'app://askwell/', 'app://askwell/a/b.html?x=%2F&y=1#top'])(
  '%s becomes an address that no network knows, and back',
  (url) => {
    const shown = toChromium(url, ['app'])
    expect(new URL(shown).hostname).toBe('askwell.app-protocol.invalid')
    expect(fromChromium(shown)).toBe(url)
    expect(originOf(url)).toBe('app://askwell')
  },
)

test.each([
  'https://example.com/a?b#c',
  'about:blank',
  'data:text/plain,x',
  'https://app-protocol.invalid/',
  '',
])('%s is nobody’s but its own', (url) => {
  expect(fromChromium(url)).toBe(url)
  if (url !== '') expect(toChromium(url, ['app'])).toBe(url)
})

test.each([
  ['CmdOrCtrl+Z', 'ctrl+z', 'meta+z'],
  ['CommandOrControl+Shift+Z', 'ctrl+shift+z', 'shift+meta+z'],
  ['Alt+Left', 'alt+arrowleft', 'alt+arrowleft'],
  ['F5', 'f5', 'f5'],
  ['Ctrl+,', 'ctrl+,', 'ctrl+,'],
])('the accelerator %s is the keys %s', (accelerator, others, apple) => {
  expect(acceleratorKeys(accelerator, false)).toBe(others)
  expect(acceleratorKeys(accelerator, true)).toBe(apple)
})

test('members that are missing throw, whether read, written or called', () => {
  const dock: Record<string, unknown> = strict('app.dock', { hide: () => undefined })
  expect(() => dock.show).toThrow('electron-on-chromium does not implement app.dock.show')
  expect(() => {
    dock.show = 1
  }).toThrow('electron-on-chromium does not implement app.dock.show')
  const Tray = unimplemented('Tray') as new () => object
  expect(() => new Tray()).toThrow('electron-on-chromium does not implement Tray')
})

test.each([
  [{ frame: false }, 'BrowserWindow option frame'],
  [{ webPreferences: { plugins: false } }, 'webPreferences option plugins'],
  [{ webPreferences: { devTools: true, webgl: true } }, 'webPreferences webgl: true'],
  [{ webPreferences: { sandbox: false } }, 'webPreferences sandbox: false'],
  [{ webPreferences: { contextIsolation: false } }, 'webPreferences contextIsolation: false'],
  [{ webPreferences: { nodeIntegration: true } }, 'webPreferences nodeIntegration: true'],
  [{ webPreferences: { webviewTag: true } }, 'webPreferences webviewTag: true'],
])('a window with %o is refused', (options, what) => {
  expect(() => checkWindowOptions(options)).toThrow(`electron-on-chromium does not implement ${what}`)
})
