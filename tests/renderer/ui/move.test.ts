import { describe, expect, test } from 'vitest'
import { moveOf, moveTo } from '../../../renderer/ui/move.ts'

describe('moveOf', () => {
  test.each([
    ['ArrowDown', 'next'],
    ['j', 'next'],
    ['k', 'previous'],
    ['End', 'last'],
  ])('%s is %s', (key, move) => expect(moveOf(key)).toBe(move))

  test('other keys do not move', () => {
    expect(moveOf('n')).toBeUndefined()
    expect(moveOf('toString')).toBeUndefined()
  })
})

describe('moveTo', () => {
  test('starts at the top going down and at the bottom going up', () => {
    expect(moveTo('next', -1, 10, 5)).toBe(0)
    expect(moveTo('previous', -1, 10, 5)).toBe(9)
  })

  test('stays inside the list', () => {
    expect(moveTo('previous', 0, 10, 5)).toBe(0)
    expect(moveTo('next', 9, 10, 5)).toBe(9)
    expect(moveTo('pageDown', 7, 10, 5)).toBe(9)
    expect(moveTo('pageUp', 3, 10, 5)).toBe(0)
  })

  test('goes to both ends of a long list', () => {
    expect(moveTo('last', 3, 100_000, 12)).toBe(99_999)
    expect(moveTo('first', 99_999, 100_000, 12)).toBe(0)
  })
})
