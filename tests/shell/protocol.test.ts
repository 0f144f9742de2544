import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { POLICY } from '../../electron/shell/policy.ts'
import { registerScheme, serveRenderer } from '../../electron/shell/protocol.ts'
import { schemes } from '../support/recordedElectron.ts'
import { traversals } from '../support/traversals.ts'

vi.mock('electron', async () => await import('../support/recordedElectron.ts'))

const outside = mkdtempSync(join(tmpdir(), 'askwell-bundle-'))
const bundle = join(outside, 'renderer')
const canary = join(outside, 'canary.html')

beforeAll(() => {
  mkdirSync(join(bundle, 'assets'), { recursive: true })
  mkdirSync(join(outside, 'renderer-evil'))
  writeFileSync(join(bundle, 'index.html'), 'the page')
  writeFileSync(join(bundle, 'assets', 'index.js'), 'the script')
  writeFileSync(join(bundle, 'notes.sqlite'), 'no type of ours')
  writeFileSync(canary, 'CANARY')
  writeFileSync(join(outside, 'renderer-evil', 'index.html'), 'CANARY')
  registerScheme()
  serveRenderer(bundle)
})

afterAll(() => rmSync(outside, { recursive: true }))

/** Asks as Chromium would, though with the address as it is: a `Request` would tidy it up first. */
async function get(url: string, method = 'GET'): Promise<Response> {
  const response = await schemes.app?.({ url, method } as Request)
  if (response === undefined) throw new Error('Nobody serves the scheme')
  return response
}

test('our own files are served with the policy', async () => {
  const response = await get('app://askwell/index.html?interview=x#y')
  expect([response.status, await response.text()]).toEqual([200, 'the page'])
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await (await get('app://askwell/assets/index.js')).text()).toBe('the script')
})

const tries = traversals(canary)

test(`no spelling of an address reaches a file beside the bundle (${tries.length} tried)`, async () => {
  expect(tries.length).toBeGreaterThan(5000)
  let refused = 0
  for (const url of tries) {
    const response = await get(url)
    const text = await response.text()
    expect(response.headers.get('content-security-policy'), url).toBe(POLICY)
    if (response.status === 200) {
      // A query and a fragment are no part of the path.
      expect(text, url).toBe('the page')
      expect(url).toMatch(/^app:\/\/askwell\/index\.html[?#]/)
    } else {
      expect([response.status, text], url).toEqual([404, ''])
      refused += 1
    }
  }
  expect(refused).toBe(tries.length - 2)
})

test('the same addresses after a URL parser has tidied them up reach nothing either', async () => {
  for (const url of tries) {
    const tidied = URL.parse(url)?.href
    if (tidied !== undefined) expect(await (await get(tidied)).text(), url).not.toContain('CANARY')
  }
})

test('a link in the bundle leads nowhere outside it', async () => {
  symlinkSync(canary, join(bundle, 'link.html'))
  symlinkSync(outside, join(bundle, 'up'))
  symlinkSync(join(outside, 'renderer-evil'), join(bundle, 'evil'))
  symlinkSync('index.html', join(bundle, 'again.html'))
  for (const name of ['link.html', 'up/canary.html', 'up/renderer-evil/index.html', 'evil/index.html']) {
    const response = await get(`app://askwell/${name}`)
    expect([response.status, await response.text()], name).toEqual([404, ''])
    expect(readFileSync(join(bundle, name), 'utf8'), 'the link works').toBe('CANARY')
  }
  expect(await (await get('app://askwell/again.html')).text()).toBe('the page')
})

test('folders, files of no type of ours and other methods get nothing', async () => {
  for (const path of ['', 'assets', 'assets/', 'notes.sqlite', 'missing.html', 'index.html/']) {
    expect((await get(`app://askwell/${path}`)).status, path).toBe(404)
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'CONNECT', 'get']) {
    expect((await get('app://askwell/index.html', method)).status, method).toBe(404)
  }
})
