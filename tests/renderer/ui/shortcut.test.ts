import { expect, test } from 'vitest'
import { shownKeys } from '../../../renderer/ui/shortcut.ts'

test('keys are written as the system writes them', () => {
  expect(shownKeys('CmdOrCtrl+Shift+Z', 'other')).toBe('Ctrl+Shift+Z')
  expect(shownKeys('CmdOrCtrl+,', 'windows')).toBe('Ctrl+,')
  expect(shownKeys('CmdOrCtrl+Shift+Z', 'apple')).toBe('⇧⌘Z')
})
