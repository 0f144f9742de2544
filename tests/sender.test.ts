import { expect, test } from 'vitest'
import { isOurPage } from '../electron/sender.ts'

test('the top frame of our own pages may ask', () => {
  expect(isOurPage({ url: 'app://askwell/index.html', parent: null })).toBe(true)
  expect(isOurPage({ url: 'app://askwell/brief.html?interview=x', parent: null })).toBe(true)
})

test('a frame inside a page may not, and none that is gone', () => {
  expect(isOurPage({ url: 'app://askwell/index.html', parent: {} })).toBe(false)
  expect(isOurPage(null)).toBe(false)
})

test.each([
  'https://askwell/index.html',
  'app://askwell.example/index.html',
  'app://askwell',
  'app://other/askwell/',
  'file:///app://askwell/',
  'about:blank',
  '',
])('a page at %s may not', (url) => {
  expect(isOurPage({ url, parent: null })).toBe(false)
})
