import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { LaunchedApp } from '../../support/launch.ts'
import { invoke, launchFixture } from './fixture-app.ts'

let app: LaunchedApp

beforeAll(async () => {
  app = await launchFixture({ now: '2026-03-10T09:00:00Z', clock: 'stands', locale: 'de-AT' })
})
beforeEach(async () => {
  await app.page.evaluate(() => window.greetings.splice(0))
})
afterAll(async () => {
  await app.close()
})

test('an unmodified main process, preload and page meet as they do in Electron', async () => {
  const { page } = app
  expect(await page.title()).toBe('Fixture')
  expect(await page.evaluate(() => [window.seenAtStart, window.fixture.sum(1, 2)])).toEqual(['object', 3])
  expect(await page.evaluate(() => window.fixture.nested)).toEqual({ list: [1, 2, { three: 3 }] })
  expect(await invoke(page, 'echo', { text: 'ü\u2028"', list: [null, 1.5, {}] })).toEqual({
    text: 'ü\u2028"',
    list: [null, 1.5, {}],
  })
  expect(await page.evaluate(() => window.fixture.invoke('echo'))).toBeUndefined()
  expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([900, 640])
})

test('the main process sees its own scheme, and the top frame as the sender', async () => {
  expect(await invoke(app.page, 'sender')).toEqual({
    url: 'app://fixture/page.html#top',
    origin: 'app://fixture',
    parent: null,
    isMainFrame: true,
    id: 1,
  })
})

test('neither world sees the other', async () => {
  const page = await app.page.evaluate(() => {
    const names = [
      'require',
      'process',
      'ipcRenderer',
      'seenByPreload',
      '__electronToMain',
      '__electronFromMain',
    ]
    return names.filter((name) => name in globalThis)
  })
  expect(page).toEqual([])
  expect(await app.page.evaluate(() => window.fixture.pageGlobal())).toBe('undefined')
})

test('a preload may require only what a sandbox gives it', async () => {
  const { page } = app
  expect(await page.evaluate(() => window.fixture.requireFs())).toMatch(/^module not found: node:fs/)
  expect(await page.evaluate(() => window.fixture.requireFile())).toMatch(/^module not found: \.\/main\.js/)
  expect(await page.evaluate(() => window.fixture.clipboard())).toBe(
    'electron-on-chromium does not implement electron.clipboard in a preload',
  )
})

test('the bridge cannot be changed by the page', async () => {
  const changed = await app.page.evaluate(() => {
    try {
      Object.assign(window.fixture, { sum: () => 0 })
    } catch (error) {
      return String(error)
    }
    return 'changed'
  })
  expect(changed).toMatch(/TypeError/)
})

test.each([
  ['fail', "Error invoking remote method 'fail': RangeError: out of range"],
  ['nothing', "Error invoking remote method 'nothing': Error: No handler registered for 'nothing'"],
  [
    'unknown',
    "Error invoking remote method 'unknown': Error: electron-on-chromium does not implement app.dock",
  ],
  ['map', /is not plain JSON: value is a Map$/],
  [
    'unplain-message',
    /webContents\.send\('greeting'\) carries plain JSON only: argument 1: value\.at is a Date$/,
  ],
])('%s rejects with a message that says why', async (channel, message) => {
  expect(await invoke(app.page, channel)).toMatch(message)
})

test('what is not JSON is refused before it leaves the page', async () => {
  const messages = await app.page.evaluate(() =>
    [new Map(), new Date(), { deep: [new Set()] }, [undefined], Number.NaN].map((value) => {
      try {
        void window.fixture.invoke('echo', value)
        return 'sent'
      } catch (error) {
        return String(error).replace(/.*only: /, '')
      }
    }),
  )
  expect(messages).toEqual([
    'value is a Map',
    'value is a Date',
    'value.deep[0] is a Set',
    'value[0] is undefined',
    'value is NaN',
  ])
})

test('a frame inside the page gets no bridge', async () => {
  const frame = app.page.frames()[1]
  expect(await frame?.title()).toBe('Other')
  expect(await frame?.evaluate(() => 'fixture' in globalThis)).toBe(false)
})

test('the handler’s status and headers arrive as they are', async () => {
  const answers = await app.page.evaluate(() =>
    Promise.all(
      ['page.html', 'missing'].map(async (path) => {
        const { status, headers } = await fetch(path)
        return [status, headers.get('content-security-policy')]
      }),
    ),
  )
  expect(answers).toEqual([
    [200, "default-src 'self'; connect-src *; img-src *"],
    [404, null],
  ])
  const blocked = await app.page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.inline = true'
    document.body.append(script)
    return 'inline' in window
  })
  expect(blocked).toBe(false)
})

test('nothing leaves: foreign requests, links and windows are refused and recorded', async () => {
  const { page } = app
  const before = (await app.foreignRequests()).length
  await page.evaluate(async () => {
    await fetch('https://foreign.example/asked').catch(() => undefined)
    await fetch('https://foreign.example/cancelled').catch(() => undefined)
    const image = new Image()
    image.src = 'http://127.0.0.1:1/pixel.png'
    await image.decode().catch(() => undefined)
  })
  expect(await page.evaluate(() => String(window.open('https://foreign.example/window')))).toBe('null')
  await page.click('#out')
  await page.click('#blank')
  expect(page.url()).toContain('/page.html')
  await expect
    .poll(() => invoke(page, 'log'))
    .toEqual([
      ['window-open', 'https://foreign.example/window'],
      ['will-navigate', 'https://foreign.example/link'],
      ['window-open', 'https://foreign.example/blank'],
    ])
  expect((await app.foreignRequests()).slice(before)).toEqual([
    { url: 'https://foreign.example/asked', resourceType: 'xhr', stoppedBy: 'nothing' },
    { url: 'https://foreign.example/cancelled', resourceType: 'xhr', stoppedBy: 'onBeforeRequest' },
    { url: 'http://127.0.0.1:1/pixel.png', resourceType: 'image', stoppedBy: 'nothing' },
    { url: 'https://foreign.example/link', resourceType: 'mainFrame', stoppedBy: 'will-navigate' },
  ])
  expect(page.context().pages()).toHaveLength(1)
})

test('a download reaches the app, which may prevent it', async () => {
  const { page } = app
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'page.js', download: 'x.js' })
    document.body.append(link)
    link.click()
  })
  await expect.poll(() => invoke(page, 'log')).toContainEqual(['download', 'app://fixture/page.js'])
})

test('printToPDF prints one page, and a hidden window prints another', async () => {
  const pdf = String(await invoke(app.page, 'print'))
  expect(pdf).toMatch(/^%PDF-1/)
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
  expect(await invoke(app.page, 'print-elsewhere')).toEqual({ title: 'Other', isPdf: true })
})

test('a menu item answers to its accelerator and to its id, unless it is off or the page took the key', async () => {
  const { page } = app
  await page.locator('h1').click()
  await page.keyboard.press('ControlOrMeta+Shift+G')
  await expect.poll(() => page.evaluate(() => window.greetings)).toEqual([{ from: 'menu' }])
  await app.clickMenu('greet')
  await expect.poll(() => page.evaluate(() => window.greetings.length)).toBe(2)
  await page.keyboard.press('ControlOrMeta+J')
  await expect(app.clickMenu('off')).rejects.toThrow('no enabled item off')
  await page.evaluate(() => {
    window.addEventListener('keydown', (event) => event.preventDefault())
  })
  await page.keyboard.press('ControlOrMeta+Shift+G')
  await app.clickMenu('greet')
  await expect.poll(() => page.evaluate(() => window.greetings.length)).toBe(3)
})

test('clock, locale and time zone are the test’s, in the main process, its threads and the page', async () => {
  const now = '2026-03-10T09:00:00.000Z'
  expect(await invoke(app.page, 'clock')).toEqual({
    main: now,
    thread: now,
    zone: 'Europe/Vienna',
    locale: 'de-AT',
  })
  const page = await app.page.evaluate(() => {
    const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions()
    return [new Date().toISOString(), timeZone, locale, navigator.language]
  })
  expect(page).toEqual([now, 'Europe/Vienna', 'de-AT', 'de-AT'])
})

test('dialogs get the test’s answers, and what the app asks of the desktop is noted', async () => {
  app.answer({ kind: 'openFile', value: ['/tmp/a.csv'] })
  app.answer({ kind: 'saveFile', value: '/tmp/b.pdf' })
  expect(await invoke(app.page, 'desktop')).toEqual([
    { canceled: false, filePaths: ['/tmp/a.csv'] },
    { canceled: true, filePaths: [] },
    { canceled: false, filePath: '/tmp/b.pdf' },
    'printed true',
  ])
  expect(app.calls()).toEqual([
    { kind: 'openFile', options: { title: 'one' } },
    { kind: 'openFile', options: { title: 'two' } },
    { kind: 'saveFile', options: { title: 'three' } },
    { kind: 'print', options: { silent: false }, url: 'app://fixture/page.html#top' },
    { kind: 'openExternal', url: 'mailto:ada@example.com' },
  ])
})

test('the theme reaches the page', async () => {
  const dark = () => app.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  expect(await dark()).toBe(false)
  expect(await invoke(app.page, 'theme', 'dark')).toBe(true)
  await expect.poll(dark).toBe(true)
  expect(await invoke(app.page, 'theme', 'system')).toBe(false)
  await expect.poll(dark).toBe(false)
})
