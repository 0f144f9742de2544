import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offset } from '../../domain/clock.ts'

test('a zone is as far ahead of UTC in the first second of a minute as in the last', () => {
  const at = Date.parse('2026-11-24T13:07:00Z')
  const seconds = fc.integer({ min: 0, max: 59_999 })
  fc.assert(
    fc.property(
      fc.constantFrom('Europe/Warsaw', 'America/New_York', 'Asia/Kathmandu'),
      seconds,
      (zone, ms) => {
        expect(offset(zone, at + ms)).toBe(offset(zone, at))
      },
    ),
  )
  expect(offset('Europe/Warsaw', at + 45_000)).toBe(60)
  expect(offset('Asia/Kathmandu', at + 45_000)).toBe(345)
})
