import { z } from 'zod'
import { DAY, MINUTE } from './milliseconds.ts'

/** Why a backup was made: by the clock, because a person asked, or before something that changes much at once. */
export const backupReason = z.enum([
  'regular',
  'before-import',
  'before-migration',
  'before-restore',
  'asked',
])
export type BackupReason = z.infer<typeof backupReason>

/** A backup as its name tells it. */
export interface NamedBackup {
  /** A moment in UTC with milliseconds: two backups of one second are two files. */
  readonly at: string
  readonly reason: BackupReason
  /** Which planner it is of, eight hex digits: a folder on a second disk may take the backups of two computers. */
  readonly planner: string
}

/** Time between two backups that are made by the clock. */
export const BACKUP_INTERVAL = 30 * MINUTE

const NAME = /^askwell-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2}\.\d{3})Z-([a-z-]+)-([0-9a-f]{8})\.sqlite$/

/** A name that sorts by time and that every file system takes. */
export function backupName({ at, reason, planner }: NamedBackup): string {
  return `askwell-${at.replaceAll(':', '-')}-${reason}-${planner}.sqlite`
}

/** What a file's name says of it; null for a name that is none of ours. */
export function parseBackupName(name: string): NamedBackup | null {
  const [, day = '', hour, minute, second, why, planner = ''] = NAME.exec(name) ?? []
  const at = new Date(`${day}T${hour}:${minute}:${second}Z`)
  const reason = backupReason.safeParse(why)
  if (Number.isNaN(at.getTime()) || !reason.success) return null
  const parsed = { at: at.toISOString(), reason: reason.data, planner }
  // A 31 February is a date to Date, though another one.
  return backupName(parsed) === name ? parsed : null
}

/** All of so many days are kept; of those before, the last of each of so many days, then weeks, then months that have one. */
const KEPT_DAYS = 2
const STAGES = [
  { count: 12, periodOf: (at: Date) => String(dayNumber(at)) },
  // Weeks begin on Monday; day 0 was a Thursday.
  { count: 10, periodOf: (at: Date) => String(Math.floor((dayNumber(at) + 3) / 7)) },
  { count: 9, periodOf: (at: Date) => at.toISOString().slice(0, 7) },
] as const

/**
 * The backups that are not kept any more: all of 2 days are, then 12 daily, 10 weekly and 9 monthly ones. Only days,
 * weeks and months that have a backup count, so that who opens the planner seldom loses none to the calendar. Days are
 * those of UTC: where a day begins does not matter here. One of the future, made while the clock was wrong, is kept.
 */
export function toRemove<T extends { readonly at: string }>(backups: readonly T[], now: Date): readonly T[] {
  const newestFirst = backups.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const old = newestFirst.filter(({ at }) => Date.parse(at) <= now.getTime() - KEPT_DAYS * DAY)
  const kept = new Set<T>()
  let rest = old
  for (const { count, periodOf } of STAGES) {
    const periods = [...Map.groupBy(rest, ({ at }) => periodOf(new Date(at))).values()]
    for (const [last] of periods.slice(0, count)) if (last !== undefined) kept.add(last)
    rest = periods.slice(count).flat()
  }
  return old.filter((backup) => !kept.has(backup))
}

function dayNumber(at: Date): number {
  return Math.floor(at.getTime() / DAY)
}

/**
 * When the next backup by the clock may be made, in milliseconds since 1970. Those of the future do not count: the clock
 * was wrong when they were made.
 */
export function nextBackupAt(backups: readonly { readonly at: string }[], now: Date): number {
  const past = backups.map(({ at }) => Date.parse(at)).filter((at) => at <= now.getTime())
  return past.length === 0 ? now.getTime() : Math.max(...past) + BACKUP_INTERVAL
}
