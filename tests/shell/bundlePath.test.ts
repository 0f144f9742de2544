import { join, sep } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bundlePath } from '../../electron/shell/bundlePath.ts'

const folder = join(sep, 'opt', 'askwell', 'renderer')

test('our own files are found', () => {
  expect(bundlePath(folder, 'app://askwell/index.html')).toBe(join(folder, 'index.html'))
  expect(bundlePath(folder, 'app://askwell/assets/a%20b.css?v=1#x')).toBe(join(folder, 'assets', 'a b.css'))
})

const steps = ['..', '%2e%2e', '.%2e', '%2E.', '..;', '%252e%252e', '%c0%ae%c0%ae', '..%00', '\u2025']
const slashes = ['/', '\\', '%2f', '%5c', '%252f', '//', '/./', '%2f%2f']
const tails = ['etc/passwd', 'planner.sqlite', 'C:/Windows/win.ini', '']

const traversals = steps.flatMap((step) =>
  slashes.flatMap((slash) => tails.map((tail) => `app://askwell/${`${step}${slash}`.repeat(3)}${tail}`)),
)

test(`no spelling of ".." leads out of the folder (${traversals.length} tried)`, () => {
  expect(traversals.length).toBeGreaterThan(200)
  for (const url of traversals) {
    const path = bundlePath(folder, url)
    expect(path === null || path.startsWith(folder + sep), url).toBe(true)
  }
})

test('no text at all leads out of the folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const path = bundlePath(folder, `app://askwell/${text}`)
      expect(path === null || path.startsWith(folder + sep)).toBe(true)
    }),
    { numRuns: 2000, seed: 3 },
  )
})

test.each([
  'app://other/index.html',
  'app://askwell:80/index.html',
  'app://user@elsewhere/index.html',
  'file:///etc/passwd',
  'https://askwell/index.html',
  'app:index.html',
  '',
  'app://askwell/',
  'app://askwell/%',
  'app://askwell/a%00.html',
  'app://askwell/C:%5CWindows',
])('%s is not ours', (url) => {
  expect(bundlePath(folder, url)).toBeNull()
})
