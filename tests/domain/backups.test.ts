import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  BACKUP_INTERVAL,
  backupName,
  backupReason,
  nextBackupAt,
  parseBackupName,
  toRemove,
} from '../../domain/backups.ts'
import { DAY, HOUR, MINUTE } from '../../domain/milliseconds.ts'

const moment = fc
  .date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2099-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString())
const reason = fc.constantFrom(...backupReason.options)
const planner = fc.stringMatching(/^[0-9a-f]{8}$/)

describe('a name', () => {
  test('says when, why and of which planner, and comes back', () => {
    fc.assert(
      fc.property(fc.record({ at: moment, reason, planner }), (named) => {
        expect(parseBackupName(backupName(named))).toEqual(named)
      }),
    )
  })

  test('sorts by time and suits every file system', () => {
    fc.assert(
      fc.property(moment, moment, reason, planner, (a, b, why, whose) => {
        const names = [a, b].map((at) => backupName({ at, reason: why, planner: whose }))
        expect(names.toSorted()).toEqual(
          [a, b].toSorted().map((at) => backupName({ at, reason: why, planner: whose })),
        )
        for (const name of names) expect(name).toMatch(/^[\w.-]{1,80}$/)
      }),
    )
  })

  test.each([
    'planner.sqlite',
    'askwell-2026-02-30T08-00-00.000Z-asked-0123abcd.sqlite',
    'askwell-2026-11-23T24-00-00.000Z-asked-0123abcd.sqlite',
    'askwell-2026-11-23T08-00-00.000Z-because-0123abcd.sqlite',
    'askwell-2026-11-23T08-00-00.000Z-asked-0123ABCD.sqlite',
    'askwell-2026-11-23T08-00-00.000Z-asked-0123abcd.sqlite.askwell-part',
    'askwell-2026-11-23T08-00-00.000Z-asked-0123abcd.sqlite-journal',
    'x/askwell-2026-11-23T08-00-00.000Z-asked-0123abcd.sqlite',
  ])('%s is none of ours', (name) => {
    expect(parseBackupName(name)).toBeNull()
  })

  test('any other text is none of ours', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(parseBackupName(name)).toBeNull()
      }),
    )
  })
})

/** Backups of 400 days, some days none and some days many, as they are after each was made and the old ones removed. */
interface Life {
  readonly now: Date
  readonly kept: readonly string[]
  readonly made: readonly string[]
}

const START = Date.parse('2026-01-01T00:00:00Z')
/** For each of 400 days, the minutes of that day at which a backup is made. */
const days = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 5, arbitrary: fc.uniqueArray(fc.nat(1439), { maxLength: 5 }) },
  ),
  { minLength: 400, maxLength: 400 },
)

function* lives(minutes: readonly (readonly number[])[]): Generator<Life> {
  let kept: readonly string[] = []
  const made: string[] = []
  for (const [day, times] of minutes.entries()) {
    for (const minute of times.toSorted((a, b) => a - b)) {
      const now = new Date(START + day * DAY + minute * MINUTE)
      made.push(now.toISOString())
      kept = prune([...kept, now.toISOString()], now)
      yield { now, kept, made }
    }
  }
}

function prune(all: readonly string[], now: Date): readonly string[] {
  const removed = new Set(
    toRemove(
      all.map((at) => ({ at })),
      now,
    ).map(({ at }) => at),
  )
  return all.filter((at) => !removed.has(at))
}

const dayOf = (at: string) => at.slice(0, 10)
const monthOf = (at: string) => at.slice(0, 7)
/** The day of the Monday before. */
const weekOf = (at: string) => {
  const midnight = new Date(dayOf(at))
  return dayOf(new Date(midnight.getTime() - ((midnight.getUTCDay() + 6) % 7) * DAY).toISOString())
}
const last = (all: readonly string[], periodOf: (at: string) => string, count: number) =>
  [...new Set(all.map(periodOf).toSorted().toReversed())].slice(0, count)

describe('what is kept', () => {
  test('over any 400 days: all of 2 days, 12 daily, 10 weekly and 9 monthly ones', () => {
    fc.assert(
      fc.property(days, (minutes) => {
        for (const { now, kept, made } of lives(minutes)) {
          const isNew = (at: string) => Date.parse(at) > now.getTime() - 2 * DAY
          // Of the last 2 days everything, so the one just made as well.
          expect(kept.filter(isNew)).toEqual(made.filter(isNew))
          const old = made.filter((at) => !isNew(at))
          const keptOld = kept.filter((at) => !isNew(at))
          expect(keptOld.length).toBeLessThanOrEqual(12 + 10 + 9)
          // The last 12 days that had any are each there with their last one.
          const lastOfDays = last(old, dayOf, 12).map((day) => old.findLast((at) => dayOf(at) === day))
          expect(keptOld.slice(-12).toReversed()).toEqual(lastOfDays)
        }
      }),
      { numRuns: 6 },
    )
  })

  test('over any 400 days: some of each of 10 weeks and 9 months before', () => {
    fc.assert(
      fc.property(days, (minutes) => {
        const life = [...lives(minutes)].at(-1)
        if (life === undefined) return
        const { now, kept, made } = life
        const dailies = last(
          made.filter((at) => Date.parse(at) <= now.getTime() - 2 * DAY),
          dayOf,
          12,
        )
        const before = made.filter((at) => dayOf(at) < (dailies.at(-1) ?? ''))
        const weeks = last(before, weekOf, 10)
        expect(weeks.filter((week) => !kept.some((at) => weekOf(at) === week))).toEqual([])
        const months = last(
          before.filter((at) => weekOf(at) < (weeks.at(-1) ?? '')),
          monthOf,
          9,
        )
        expect(months.filter((month) => !kept.some((at) => monthOf(at) === month))).toEqual([])
      }),
      { numRuns: 6 },
    )
  })

  test('every hour, day and night, for 400 days: 48, then 12, 10 and 9', () => {
    const hours = Array.from({ length: 24 }, (_, at) => at * 60)
    const { kept } = [...lives(Array.from({ length: 400 }, () => hours))].at(-1) ?? { kept: [] }
    expect(kept.length).toBe(48 + 12 + 10 + 9)
    // From the oldest on: 9 months, 10 weeks, 12 days.
    const old = kept.slice(0, 31)
    expect(new Set(old.slice(0, 9).map(monthOf)).size).toBe(9)
    expect(new Set(old.slice(9, 19).map(weekOf)).size).toBe(10)
    expect(new Set(old.slice(19).map(dayOf)).size).toBe(12)
  })

  test('removing again removes nothing more', () => {
    fc.assert(
      fc.property(fc.uniqueArray(moment, { maxLength: 80 }), moment, (all, at) => {
        const once = prune(all, new Date(at))
        expect(prune(once, new Date(at))).toEqual(once)
      }),
    )
  })

  test('one of the future stays: the clock was wrong', () => {
    const now = new Date('2026-11-23T08:00:00Z')
    expect(toRemove([{ at: '2031-01-01T00:00:00.000Z' }, { at: '2031-01-01T00:10:00.000Z' }], now)).toEqual(
      [],
    )
  })
})

describe('the next backup by the clock', () => {
  const now = new Date('2026-11-23T08:00:00Z')
  const ago = (time: number) => ({ at: new Date(now.getTime() - time).toISOString() })

  test('is made half an hour after the last, at once when there is none', () => {
    expect(nextBackupAt([], now)).toBe(now.getTime())
    expect(nextBackupAt([ago(3 * HOUR), ago(MINUTE)], now)).toBe(now.getTime() - MINUTE + BACKUP_INTERVAL)
    expect(nextBackupAt([ago(3 * HOUR)], now)).toBeLessThan(now.getTime())
  })

  test('does not wait for one that a wrong clock dated into the future', () => {
    expect(nextBackupAt([ago(-5 * DAY), ago(HOUR)], now)).toBeLessThan(now.getTime())
  })
})
