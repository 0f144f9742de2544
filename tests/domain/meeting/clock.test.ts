import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aheadOfWall, type Reading, readClock, startClock } from '../../../domain/meeting/clock.ts'

const first: Reading = { wall: 1_000_000, steady: 500 }
const minute = 60_000
const clock = startClock(first, 0)

/** The time passed since the first reading, after the wall and the steady clock went on by so much. */
const passed = (...steps: readonly (readonly [wall: number, steady: number])[]) => {
  let [at, reading] = [clock, first]
  for (const [wall, steady] of steps) {
    reading = { wall: reading.wall + wall, steady: reading.steady + steady }
    at = readClock(at, reading)
  }
  return at.now - clock.now
}

test('time goes on as both clocks do', () => {
  expect(passed([minute, minute], [500, 500])).toBe(minute + 500)
})

test('a closed lid counts, although the steady clock stood still', () => {
  expect(passed([minute, minute], [20 * minute, 0], [minute, minute])).toBe(22 * minute)
})

test('a wall that is set back an hour changes nothing, and time goes on', () => {
  expect(passed([minute - 60 * minute, minute], [minute, minute])).toBe(2 * minute)
})

test('a wall that is set back and closed for a while loses no more than what nobody can know', () => {
  expect(passed([-5 * minute, 0], [20 * minute, 0])).toBe(15 * minute)
})

test('a wall that is set forward takes the time along, and stays there when it is set back', () => {
  expect(passed([10 * minute, 0])).toBe(10 * minute)
  expect(passed([10 * minute, 0], [minute - 10 * minute, minute])).toBe(11 * minute)
})

test('after a crash the time begins at the wall, or at the last moment on record if the wall was set back behind it', () => {
  expect(startClock(first, 900_000).now).toBe(1_000_000)
  expect(startClock(first, 1_700_000).now).toBe(1_700_000)
})

test('daylight saving moves no moment: the wall is read in UTC', () => {
  const before = Date.parse('2026-10-25T00:59:00Z')
  const ended = readClock(startClock({ wall: before, steady: 0 }, 0), {
    wall: Date.parse('2026-10-25T01:01:00Z'),
    steady: 2 * minute,
  })
  expect(ended.now - before).toBe(2 * minute)
})

test('clock times are shown by the wall, however far the meeting’s time is ahead of it', () => {
  const setBack = readClock(clock, { wall: first.wall - 59 * minute, steady: first.steady + minute })
  expect(aheadOfWall(setBack, first.wall - 59 * minute)).toBe(60 * minute)
  expect(aheadOfWall(clock, first.wall)).toBe(0)
})

const anyStep = fc.oneof(
  // Both go on; the lid is closed; the wall is set, back or forward; a steady clock that answers nonsense.
  fc.nat(5 * minute).map((by) => ({ wall: by, steady: by })),
  fc.nat(600 * minute).map((by) => ({ wall: by, steady: 0 })),
  fc.integer({ min: -3000 * minute, max: 3000 * minute }).map((by) => ({ wall: by, steady: 0 })),
  fc.record({
    wall: fc.integer({ min: -90 * minute, max: 90 * minute }),
    steady: fc.integer({ min: -minute, max: 90 * minute }),
  }),
)

test('whatever the clocks do: time never runs back, never behind the steady clock, never behind the wall', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), fc.nat(2_000_000), (steps, notBefore) => {
      let reading = first
      let at = startClock(reading, notBefore)
      expect(at.now).toBeGreaterThanOrEqual(notBefore)
      for (const { wall, steady } of steps) {
        reading = { wall: reading.wall + wall, steady: reading.steady + steady }
        const next = readClock(at, reading)
        expect(next.now).toBeGreaterThanOrEqual(at.now + Math.max(0, reading.steady - at.steady))
        expect(next.now).toBeGreaterThanOrEqual(reading.wall)
        // And it goes no further than one of the two says.
        expect(next.now).toBe(Math.max(at.now + Math.max(0, reading.steady - at.steady), reading.wall))
        expect(readClock(next, reading)).toEqual(next)
        at = next
      }
    }),
  )
})
