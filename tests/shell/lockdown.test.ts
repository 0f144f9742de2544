import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { briefPdf, printBrief } from '../../electron/shell/brief.ts'
import { openOutside } from '../../electron/shell/external.ts'
import { openMail } from '../../electron/shell/mail.ts'
import { cutTheCable } from '../../electron/shell/quiet.ts'
import { lockDown } from '../../electron/shell/session.ts'
import { openMainWindow } from '../../electron/shell/window.ts'
import { PreventableEvent } from '../../tools/electron-on-chromium/strict.ts'
import { hostileUrls } from '../support/hostileUrls.ts'
import {
  app,
  BrowserWindow,
  openedOutside,
  openedWindows,
  RecordedSession,
  session,
} from '../support/recordedElectron.ts'

vi.mock('electron', async () => await import('../support/recordedElectron.ts'))

const pages = [
  'app://askwell/index.html',
  'app://askwell/recovery.html',
  'app://askwell/brief.html?interview=x&paper=A4',
]
const source = resolve(import.meta.dirname, '../../electron')

beforeEach(() => {
  app.isPackaged = false
  app.removeAllListeners()
  openedWindows.length = 0
  openedOutside.length = 0
  lockDown()
})

const locked = {
  preload: '/preload.cjs',
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
}

test.each([true, false])('every window is locked the same way (packaged: %s)', async (isPackaged) => {
  app.isPackaged = isPackaged
  for (const page of ['planner', 'recovery'] as const) await openMainWindow('/nowhere', '/preload.cjs', page)
  await briefPdf('/preload.cjs', 'x', 'A4')
  await printBrief('/preload.cjs', 'x', 'Letter')
  expect(openedWindows).toHaveLength(4)
  for (const { options } of openedWindows) {
    expect(options.webPreferences).toEqual({ ...locked, devTools: !isPackaged })
  }
})

test('no window, view or way out is made anywhere else', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const holding = (pattern: RegExp) =>
    files.filter((name) => pattern.test(readFileSync(join(source, name), 'utf8')))
  const count = (text: string) =>
    files.flatMap((name) => readFileSync(join(source, name), 'utf8').split(text).slice(1)).length
  expect(count('new BrowserWindow(')).toBeGreaterThan(1)
  expect(count('webPreferences: lockedPreferences(')).toBe(count('new BrowserWindow('))
  expect(holding(/\b(WebContentsView|BrowserView|<webview)\b/)).toEqual([])
  expect(holding(/\bopenExternal\b/)).toEqual([join('shell', 'external.ts')])
  expect(holding(/\b(fromPartition|fromPath)\b/)).toEqual([])
})

const moves = ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const

/** Whether the app lets a frame go to an address. */
function mayGo(move: (typeof moves)[number], url: string, isMainFrame: boolean): boolean {
  const { webContents } = new BrowserWindow({})
  const event = new PreventableEvent({ url, isMainFrame })
  webContents.emit(move, event)
  return !event.defaultPrevented
}

test.each(moves)('%s leads to our own pages and nowhere else', (move) => {
  for (const url of pages) expect(mayGo(move, url, true), url).toBe(true)
  for (const url of hostileUrls) expect(mayGo(move, url, true), url).toBe(false)
  // No frame stands in a page of ours, so none goes anywhere.
  for (const url of [...pages, ...hostileUrls]) expect(mayGo(move, url, false), url).toBe(false)
})

test('a page opens no window and holds no web view', () => {
  const { webContents } = new BrowserWindow({})
  for (const url of [...pages, ...hostileUrls])
    expect(webContents.windowOpen?.({ url })).toEqual({ action: 'deny' })
  const event = new PreventableEvent()
  webContents.emit('will-attach-webview', event)
  expect(event.defaultPrevented).toBe(true)
  expect(webContents.webRtc).toBe('disable_non_proxied_udp')
})

/** Every permission that this version of Electron can be asked for. */
const permissions = permissionsOf(
  readFileSync(resolve(import.meta.dirname, '../../node_modules/electron/electron.d.ts'), 'utf8'),
)

function permissionsOf(declarations: string): readonly string[] {
  const lists = declarations.matchAll(
    /setPermission(?:Request|Check)Handler\(handler: .*?permission: ([^,]+),/g,
  )
  return [...lists].flatMap(([, list = '']) => [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name))
}

test.each(['the default session', 'any other session'])('%s is locked', (which) => {
  const current = which === 'the default session' ? session.defaultSession : new RecordedSession()
  if (current !== session.defaultSession) app.emit('session-created', current)
  const answers: unknown[] = []
  const answer = (value: unknown) => answers.push(value)

  expect(permissions).toContain('clipboard-read')
  expect(permissions.length).toBeGreaterThan(50)
  for (const permission of permissions) {
    current.handler('permissionRequest')({}, permission, answer)
    answer(current.handler('permissionCheck')({}, permission, 'app://askwell', {}))
  }
  for (const deviceType of ['hid', 'serial', 'usb'])
    answer(current.handler('devicePermission')({ deviceType }))
  expect(answers.splice(0)).toEqual(Array(permissions.length * 2 + 3).fill(false))

  current.handler('displayMedia')({ videoRequested: true, audioRequested: true }, answer)
  current.handler('certificate')({ hostname: 'evil.example' }, answer)
  expect(answers.splice(0)).toEqual([null, -2])

  const download = new PreventableEvent()
  current.emit('will-download', download, {}, {})
  expect(download.defaultPrevented).toBe(true)

  // Chromium would fetch a dictionary for every language it should check.
  expect(current.told).toMatchObject({ spellChecker: false, languages: [], dictionaries: 'app://askwell/' })
})

/** Whether the session lets a page load this. */
function mayLoad(url: string, resourceType: string): boolean {
  const answers: unknown[] = []
  session.defaultSession.handler('onBeforeRequest')({ url, resourceType }, (answer: unknown) =>
    answers.push(answer),
  )
  expect(answers).toHaveLength(1)
  return (answers[0] as { readonly cancel: boolean }).cancel === false
}

const resources = [
  'stylesheet',
  'script',
  'image',
  'font',
  'object',
  'xhr',
  'ping',
  'cspReport',
  'media',
  'webSocket',
  'other',
]

test('pages load our own files, and what they made themselves', () => {
  for (const url of pages) expect(mayLoad(url, 'mainFrame')).toBe(true)
  expect(mayLoad('app://askwell/assets/index.js', 'script')).toBe(true)
  expect(mayLoad('blob:app://askwell/5f1c2f6e', 'image')).toBe(true)
  expect(mayLoad('data:image/png;base64,AAAA', 'image')).toBe(true)

  app.isPackaged = true
  for (const url of hostileUrls) expect(mayLoad(url, 'mainFrame'), url).toBe(false)
  for (const url of [...pages, ...hostileUrls]) expect(mayLoad(url, 'subFrame'), url).toBe(false)
  const foreign = hostileUrls.filter(
    (url) => !/^(data:|blob:app:\/\/askwell\/|app:\/\/askwell(\/|$))/.test(url),
  )
  expect(foreign.length).toBeGreaterThan(40)
  for (const url of foreign) {
    for (const resource of resources) expect(mayLoad(url, resource), `${resource} ${url}`).toBe(false)
  }
})

test('developer tools are for developers', () => {
  const tools = 'devtools://devtools/bundled/inspector.html'
  expect(mayLoad(tools, 'script')).toBe(true)
  app.isPackaged = true
  expect(mayLoad(tools, 'script')).toBe(false)
})

test('Chromium is started without a network', () => {
  cutTheCable()
  expect(app.switches).toEqual({
    'host-resolver-rules': 'MAP * ~NOTFOUND',
    'proxy-server': '127.0.0.1:9',
    'proxy-bypass-list': '<-loopback>',
    'disable-background-networking': '',
    'disable-component-update': '',
    'disable-domain-reliability': '',
    'disable-quic': '',
    'no-pings': '',
  })
  expect(app.resolver.at(-1)).toEqual({ enableBuiltInResolver: false, secureDnsMode: 'off' })
})

test('the system is handed messages that we built, and no other address', async () => {
  await openMail({
    to: 'ann+work@example.org',
    subject: 'A question & 20 minutes?',
    body: 'Dear Ann,\n“yes”\u202e',
  })
  await openMail({ to: '', subject: '', body: '' })
  expect(openedOutside.splice(0)).toEqual([
    'mailto:ann%2Bwork@example.org?subject=A%20question%20%26%2020%20minutes%3F&body=Dear%20Ann%2C%0D%0A%E2%80%9Cyes%E2%80%9D%E2%80%AE',
    'mailto:',
  ])
  const mails = [
    'mailto:a@example.org,b@example.org',
    'mailto:a@example.org?bcc=b@example.org',
    'mailto:a@example.org?subject=x&cc=b@example.org',
    'mailto:a@example.org?attach=/etc/passwd',
    'mailto:a@example.org\r\nbcc:b@example.org',
    'mailto:a@example.org?subject=x\0',
    'mailto:"a b"@example.org',
    'mailto:a@b@example.org',
    'MAILTO:a@example.org',
    ' mailto:a@example.org',
  ]
  const others = hostileUrls.filter((url) => url !== 'mailto:someone@example.com')
  for (const url of [...others, ...mails]) {
    await expect(openOutside(url), url).rejects.toMatchObject({ code: 'refused' })
  }
  expect(openedOutside).toEqual([])
})
