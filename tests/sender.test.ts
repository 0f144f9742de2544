import { expect, test } from 'vitest'
import { isOurPage } from '../electron/sender.ts'

const index = { url: 'app://askwell/index.html', parent: null, detached: false }

test('the top frame of our own pages may ask', () => {
  expect(isOurPage(index)).toBe(true)
  expect(isOurPage({ ...index, url: 'app://askwell/brief.html?interview=x' })).toBe(true)
})

test('a frame inside a page may not, and none that is gone', () => {
  expect(isOurPage({ ...index, parent: index })).toBe(false)
  expect(isOurPage({ ...index, detached: true })).toBe(false)
  expect(isOurPage(null)).toBe(false)
})

test('a frame that goes while it is looked at may not', () => {
  const disposed = {
    ...index,
    get url(): string {
      throw new Error('Render frame was disposed before WebFrameMain could be accessed')
    },
  }
  expect(isOurPage(disposed)).toBe(false)
})

test.each([
  'https://askwell/index.html',
  'app://askwell.example/index.html',
  'app://askwell.evil/',
  'app://askwell@evil.example/index.html',
  'app://user:word@askwell/index.html',
  'app://askwell:80/index.html',
  'app://ASKWELL/index.html',
  'app://askwell',
  'app://askwell/',
  'app://askwell/assets/index.js',
  'app://askwell/assets/index.html',
  'app://askwell\\.evil.example/index.html',
  'app://other/askwell/',
  'app:askwell/index.html',
  'file:///app://askwell/index.html',
  'blob:app://askwell/index.html',
  'data:text/html,app://askwell/index.html',
  'about:blank',
  'about:srcdoc',
  '',
])('a page at %s may not', (url) => {
  expect(isOurPage({ ...index, url })).toBe(false)
})
