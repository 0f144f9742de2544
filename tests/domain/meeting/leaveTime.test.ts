import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leaveTime } from '../../../domain/meeting/leaveTime.ts'

/** 14:07:30 in Warsaw. */
const now = Date.parse('2026-11-24T13:07:30Z')

test.each([
  ['10', '2026-11-24T13:17:30Z'],
  ['10 min', '2026-11-24T13:17:30Z'],
  ['5 minutes', '2026-11-24T13:12:30Z'],
  ['0', '2026-11-24T13:07:30Z'],
  ['14:20', '2026-11-24T13:20:00Z'],
  ['14.20', '2026-11-24T13:20:00Z'],
  [' 2:20 PM ', '2026-11-24T13:20:00Z'],
  ['2:20 p.m.', '2026-11-24T13:20:00Z'],
  ['3 pm', '2026-11-24T14:00:00Z'],
  // The minute that has begun is now, one before it would be tomorrow.
  ['14:07', '2026-11-24T13:07:00Z'],
  ['12 am', '2026-11-24T23:00:00Z'],
])('%s is %s', (typed, expected) => {
  expect(leaveTime(typed, now, 60)).toBe(expected)
})

test.each(['', 'soon', '14:60', '25:00', '13 pm', '0 am', '601', '14:06', '9:00', '-5', '1e3'])(
  '“%s” is no time to leave at',
  (typed) => {
    expect(leaveTime(typed, now, 60)).toBeNull()
  },
)

test('any text is a moment to come within ten hours, or nothing', () => {
  const typed = fc.oneof(fc.string(), fc.stringMatching(/^\d{1,3}[:.]?\d{0,2} ?[ap]?m?$/))
  fc.assert(
    fc.property(typed, fc.integer({ min: -720, max: 840 }), (text, offset) => {
      const at = leaveTime(text, now, offset)
      if (at === null) return
      expect(Date.parse(at)).toBeGreaterThan(now - 60_000)
      expect(Date.parse(at)).toBeLessThanOrEqual(now + 600 * 60_000)
    }),
  )
})
