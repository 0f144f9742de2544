import { expect, test } from 'vitest'
import { listAction } from '../../../renderer/features/contacts/listKeys.ts'

const key = (name: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', true>> = {}) =>
  listAction({ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held })

test.each([
  ['Enter', 'open'],
  ['x', 'toggle'],
  [' ', 'toggle'],
  ['Escape', 'clear'],
  ['t', 'tag'],
  ['u', 'untag'],
  ['m', 'merge'],
  ['Delete', 'remove'],
  ['ContextMenu', 'menu'],
])('%s is %s', (name, kind) => expect(key(name)).toEqual({ kind }))

test('Shift extends what moving moves', () => {
  expect(key('ArrowDown')).toEqual({ kind: 'move', move: 'next', isExtending: false })
  expect(key('ArrowDown', { shiftKey: true })).toEqual({ kind: 'move', move: 'next', isExtending: true })
  expect(key('J', { shiftKey: true })).toEqual({ kind: 'move', move: 'next', isExtending: true })
  expect(key('End', { shiftKey: true })).toEqual({ kind: 'move', move: 'last', isExtending: true })
})

test('Ctrl or Cmd with A is all; other chords are left to the window', () => {
  expect(key('a', { ctrlKey: true })).toEqual({ kind: 'all' })
  expect(key('a', { metaKey: true })).toEqual({ kind: 'all' })
  expect(key('a')).toBeNull()
  expect(key('x', { ctrlKey: true })).toBeNull()
  expect(key('ArrowDown', { ctrlKey: true })).toBeNull()
  expect(key('X', { shiftKey: true })).toBeNull()
  expect(key('ArrowDown', { altKey: true })).toBeNull()
  expect(key('F10', { shiftKey: true })).toEqual({ kind: 'menu' })
})
