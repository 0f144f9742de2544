import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChange } from '../../../renderer/features/agenda/change.ts'
import { dropIndex, neighbourOf, steppedIndex } from '../../../renderer/ui/order.ts'
import { agendaOf } from '../agenda/agendas.ts'

const five = agendaOf(1, 2, 3, 4, 5)
const ids = five.map(({ id }) => id)
const anyId = fc.constantFrom(...ids)

describe('moving an item', () => {
  test('a drop puts it right before or right after its target', () => {
    fc.assert(
      fc.property(anyId, anyId, fc.constantFrom('before', 'after'), (moved, target, position) => {
        const index = dropIndex(five, moved, target, position)
        if (index === null) return
        const order = applyChange(five, { kind: 'move', id: moved, index }).map(({ id }) => id)
        expect(order.indexOf(moved) - order.indexOf(target)).toBe(position === 'before' ? -1 : 1)
        expect(order.filter((id) => id !== moved)).toEqual(ids.filter((id) => id !== moved))
      }),
    )
  })

  test('a drop where it already stands, or on itself, is no move', () => {
    expect(dropIndex(five, 'item-2', 'item-1', 'after')).toBeNull()
    expect(dropIndex(five, 'item-2', 'item-3', 'before')).toBeNull()
    expect(dropIndex(five, 'item-2', 'item-2', 'before')).toBeNull()
  })

  test('stops at both ends', () => {
    expect(steppedIndex(five, 'item-0', -1)).toBeNull()
    expect(steppedIndex(five, 'item-4', 1)).toBeNull()
    expect(steppedIndex(five, 'item-1', 1)).toBe(2)
  })
})

describe('changes shown at once', () => {
  const changes = fc.oneof(
    fc.record({ kind: fc.constant('move' as const), id: anyId, index: fc.nat({ max: 5 }) }),
    fc.record({ kind: fc.constant('remove' as const), id: anyId }),
    fc.record({
      kind: fc.constant('edit' as const),
      id: anyId,
      changes: fc.record({ minutes: fc.integer({ min: 1, max: 240 }) }),
    }),
  )

  test('are the same applied once or twice, as when the planner answers while one is still shown', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const once = applyChange(five, change)
        expect(applyChange(once, change)).toEqual(once)
      }),
    )
  })

  test('leave the agenda alone when the item is gone', () => {
    expect(applyChange(five, { kind: 'remove', id: 'nobody' })).toBe(five)
  })
})

test('after a removal the focus goes to the next item, from the last one to the one before', () => {
  expect(neighbourOf(five, 'item-1')).toBe('item-2')
  expect(neighbourOf(five, 'item-4')).toBe('item-3')
  expect(neighbourOf(agendaOf(1), 'item-0')).toBeNull()
})
