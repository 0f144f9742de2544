import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountOf, dueMinutesOf, dueUnits } from '../../../renderer/features/interviews/dueAmount.ts'

test('a due time is said in the largest unit that says it whole', () => {
  expect(amountOf(-2880)).toEqual({ unit: 'days', count: 2 })
  expect(amountOf(-1200)).toEqual({ unit: 'hours', count: 20 })
  expect(amountOf(-55)).toEqual({ unit: 'minutes', count: 55 })
  expect(amountOf(0)).toEqual({ unit: 'minutes', count: 0 })
  expect(amountOf(null)).toEqual({ unit: 'none', count: 0 })
})

test('the unit one has chosen stays as long as it says it whole', () => {
  expect(amountOf(-1440, 'hours')).toEqual({ unit: 'hours', count: 24 })
  expect(amountOf(-1440, 'minutes')).toEqual({ unit: 'minutes', count: 1440 })
  expect(amountOf(-90, 'hours')).toEqual({ unit: 'minutes', count: 90 })
  expect(amountOf(-90, 'none')).toEqual({ unit: 'minutes', count: 90 })
})

test('what is said stands for the time it was said of', () => {
  fc.assert(
    fc.property(fc.integer({ min: -525_600, max: 0 }), fc.constantFrom(...dueUnits), (minutes, preferred) => {
      const { unit, count } = amountOf(minutes, preferred)
      expect(dueMinutesOf(unit, count)).toBe(minutes)
      expect(Number.isInteger(count)).toBe(true)
    }),
  )
})
