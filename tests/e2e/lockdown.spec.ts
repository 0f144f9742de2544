import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'
import { type Attack, asking, elsewhere, leaving, loading, opening, running } from '../support/attacks.ts'
import { test } from '../support/e2e.ts'
import { openSample } from '../support/planner.ts'

test.use({ attacks: true })

/** Somewhere outside the app, on this machine; counts who knocks. */
async function listen() {
  let visitors = 0
  const server = createServer((socket) => {
    visitors += 1
    socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Nobody listens')
  return {
    place: (name: string) => `http://127.0.0.1:${address.port}/${encodeURIComponent(name)}`,
    visitors: () => visitors,
    close: () => server.close(),
  }
}

/** Runs an attack in the page; an attack that throws or is turned down has failed, as it should. */
async function attack(page: Page, run: Attack, place = ''): Promise<unknown> {
  return await page.evaluate(run, place).catch(() => false)
}

const marked = (page: Page) => page.evaluate(() => document.documentElement.dataset.mark)
const mark = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dataset.mark = 'still here'
  })

test('nothing leads the window away from its page, and nothing opens beside it', async ({ launch }) => {
  const outside = await listen()
  const app = await openSample(launch)
  const { page } = app
  await mark(page)
  const planner = await app.ask('planner.summary', {})
  const url = page.url()
  const windows = page.context().pages().length

  for (const [name, run] of Object.entries(leaving)) {
    const place = outside.place(name)
    await attack(page, run, place)
    await expect.poll(app.foreignRequests, name).toContainEqual({
      url: place,
      resourceType: 'mainFrame',
      stoppedBy: 'will-navigate',
    })
    expect(await marked(page), name).toBe('still here')
  }
  for (const place of elsewhere) {
    for (const run of [leaving['location.href'], leaving['a link'], opening['window.open']]) {
      if (run !== undefined) await attack(page, run, place)
    }
    expect(await marked(page), place).toBe('still here')
  }
  for (const [name, run] of Object.entries(opening)) {
    await attack(page, run, outside.place(name))
    expect(await marked(page), name).toBe('still here')
  }
  // The app answers as before, on the same page, in the one window there is.
  expect(await app.ask('planner.summary', {})).toEqual(planner)
  expect(await marked(page)).toBe('still here')
  // But for the fragment of one of the links above.
  expect(page.url().replace(/#$/, '')).toBe(url)
  expect(page.context().pages()).toHaveLength(windows)
  expect(outside.visitors()).toBe(0)
  outside.close()
})

test('a page asks no network, by any of the ways it has', async ({ launch }) => {
  const outside = await listen()
  const app = await openSample(launch)
  const { page } = app
  const planner = await app.ask('planner.summary', {})
  for (const [name, run] of Object.entries(asking)) {
    expect(await attack(page, run, outside.place(name)), name).not.toBe(true)
  }
  for (const [markup, attribute] of loading) {
    await page.evaluate(
      ([text, name, place]) => {
        const [tag = '', ...more] = text.split(' ')
        const element = document.createElement(tag)
        for (const [key = '', value = ''] of more.map((one) => one.split('=')))
          element.setAttribute(key, value)
        element.setAttribute(name, place)
        document.body.append(element)
      },
      [markup, attribute, outside.place(markup)] as const,
    )
  }
  const stopped = () => new Set(app.violations().map(({ directive }) => directive))
  await expect
    .poll(() => [...stopped()].toSorted())
    .toEqual([
      'base-uri',
      'connect-src',
      'default-src',
      'font-src',
      'frame-src',
      'img-src',
      'media-src',
      'object-src',
      'script-src-elem',
      'style-src-elem',
      'worker-src',
    ])
  expect(
    await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
  ).toBe(0)
  expect(await app.ask('planner.summary', {})).toEqual(planner)
  expect(outside.visitors()).toBe(0)
  outside.close()
})

test('no text becomes code or style, and no form is sent', async ({ launch }) => {
  const app = await openSample(launch)
  const { page } = app
  const before = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  for (const run of Object.values(running)) await attack(page, run)
  const stopped = () => new Set(app.violations().map(({ directive }) => directive))
  await expect
    .poll(() => [...stopped()].toSorted())
    .toEqual([
      'form-action',
      'script-src',
      'script-src-attr',
      'script-src-elem',
      'style-src-attr',
      'style-src-elem',
    ])
  expect(await page.evaluate(() => document.body.dataset.got)).toBeUndefined()
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(before)
  const colour = await page.evaluate(() => {
    const attacked = document.querySelector('#attacked')
    return attacked === null ? null : getComputedStyle(attacked).color
  })
  expect(colour).toMatch(/^rgb/)
  expect(colour).not.toBe('rgb(1, 2, 3)')
})

test('a frame in the page has no way to the planner, and the page cannot change its own', async ({
  launch,
}) => {
  const app = await openSample(launch)
  const { page } = app
  const found = await page.evaluate(async () => {
    const has: string[] = []
    for (const [name, value] of [
      ['nothing', ''],
      ['srcdoc', '<p>x</p>'],
      ['src', location.href],
      ['src', 'data:text/html,<p>x</p>'],
      ['src', URL.createObjectURL(new Blob(['<p>x</p>'], { type: 'text/html' }))],
    ] as const) {
      const frame = document.createElement('iframe')
      if (name !== 'nothing') frame.setAttribute(name, value)
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
      document.body.append(frame)
      await loaded
      try {
        if (frame.contentWindow !== null && 'askwell' in frame.contentWindow) has.push(`${name} ${value}`)
      } catch {
        // What is shown in the refused page's stead is a stranger to us.
      }
    }
    return has
  })
  expect(found).toEqual([])
  for (const frame of page.frames().slice(1)) {
    expect(await frame.evaluate(() => 'askwell' in window).catch(() => false), frame.url()).toBe(false)
  }

  const planner = await app.ask('planner.summary', {})
  await page.evaluate(() => {
    const bridge = window.askwell as unknown as Record<string, unknown>
    const mine = () => 'mine'
    const tries: (() => unknown)[] = [
      () => Object.assign(bridge, { 'planner.summary': mine }),
      () => Object.assign(bridge, { more: mine }),
      () => delete bridge['planner.summary'],
      () => Object.defineProperty(bridge, 'planner.summary', { value: mine }),
      () => Object.setPrototypeOf(bridge, { more: mine }),
      () => Object.assign(window, { askwell: { 'planner.summary': mine } }),
      () => Object.defineProperty(window, 'askwell', { value: { 'planner.summary': mine } }),
      () => Reflect.deleteProperty(window, 'askwell'),
    ]
    for (const run of tries) {
      try {
        run()
      } catch {
        // Refused aloud; the others are refused without a word.
      }
    }
  })
  expect(await page.evaluate(() => 'more' in window.askwell)).toBe(false)
  expect(await app.ask('planner.summary', {})).toEqual(planner)
})
