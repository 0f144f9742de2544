import { parseAbsolute } from '@internationalized/date'
import { withoutControls } from './brief/bidi.ts'
import { inSentence } from './inSentence.ts'
import { leadMinutes } from './leadTime.ts'
import { toInstant } from './time.ts'
import { NEAR_HOURS, nameOf, type TodayItem, type TodayView, type UpcomingInterview } from './today.ts'
import { noteOf, placeOf, titleOf } from './todayTexts.ts'
import { words } from './words/words.ts'

/** Something the desktop reminds of while Askwell runs. */
export interface Reminder {
  /** Another one once its moment has moved: each is shown once. */
  readonly key: string
  /** A moment in UTC. */
  readonly at: string
  readonly title: string
  readonly body: string
  /** The route of the screen a click leads to. */
  readonly path: string
}

/** One notification for all that is due at once. */
export type ReminderNotice = Pick<Reminder, 'title' | 'body' | 'path'>

/** Thanks are reminded of with time left to write them. */
const THANKS_AHEAD = 4 * 60

/** What is for a day is reminded of when it begins; a decision a week before, while there is time to ask somebody. */
const MORNING = 9
const DECISION_DAYS_AHEAD = 7

/** Titles that one notification names. */
const NAMED = 3

/** All that the desktop reminds of, the earliest first. */
export function remindersOf(view: Pick<TodayView, 'due' | 'upcoming'>, zone: string): readonly Reminder[] {
  const items = view.due.flatMap((item) => {
    const at = momentOf(item, zone)
    return at === null
      ? []
      : [reminder(nameOf(item), at, { title: titleOf(item), body: noteOf(item), path: placeOf(item) })]
  })
  return [...items, ...view.upcoming.map(beforeInterview)].toSorted((one, other) =>
    one.at === other.at ? (one.key < other.key ? -1 : 1) : one.at < other.at ? -1 : 1,
  )
}

/** What is to be shown now, and when there is something to show next; null for nothing in sight. */
export function dueReminders(
  reminders: readonly Reminder[],
  shown: ReadonlySet<string>,
  now: Date,
): { readonly due: readonly Reminder[]; readonly nextAt: string | null } {
  const open = reminders.filter(({ key }) => !shown.has(key))
  const isDue = ({ at }: Reminder) => Date.parse(at) <= now.getTime()
  return { due: open.filter(isDue), nextAt: open.find((each) => !isDue(each))?.at ?? null }
}

/** One notification for reminders that are due at once; null for none. Several lead to Today, where all of them stand. */
export function noticeOf(due: readonly Reminder[]): ReminderNotice | null {
  const [first, ...others] = due
  if (first === undefined) return null
  if (others.length === 0) return { title: first.title, body: first.body, path: first.path }
  const names = due.slice(0, NAMED).map(({ title }) => title)
  const more = due.length - names.length
  return {
    title: words.today.dueTitle(due.length),
    body: [...names, ...(more === 0 ? [] : [words.today.more(more)])].join('\n'),
    path: '/',
  }
}

function reminder(name: string, at: string, notice: ReminderNotice): Reminder {
  const { title, body, path } = notice
  return { key: `${name} ${at}`, at, title: plain(title), body: plain(body), path }
}

/** Some desktops take markup and direction marks in a notification for their own. */
function plain(text: string): string {
  return withoutControls(text)
    .replace(/[\u2066-\u2069]/g, '')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
}

function beforeInterview({ id, contact, company, startsAt, method }: UpcomingInterview): Reminder {
  const lead = leadMinutes(method)
  return reminder(`interview ${id}`, earlier(startsAt, lead), {
    title: words.today.soon(inSentence(contact), lead),
    body: words.today.soonNotes[method](inSentence(company)),
    path: `/interviews/${id}/brief`,
  })
}

/** When the desktop reminds of a thing; null for what nobody waits for, and for what is on the screen already. */
function momentOf(item: TodayItem, zone: string): string | null {
  switch (item.kind) {
    case 'draft':
    case 'resume':
      return null
    case 'thank-you':
      return earlier(item.dueAt, THANKS_AHEAD)
    case 'debrief':
      return item.endedAt
    case 'why':
      return earlier(item.dueAt, NEAR_HOURS * 60)
    case 'silent':
      return morning(item.dueAt, zone, 0)
    case 'promise':
      return item.dueAt === null ? null : morning(item.dueAt, zone, 0)
    case 'decision':
      return morning(item.dueAt, zone, DECISION_DAYS_AHEAD)
    default:
      return item.dueAt
  }
}

function earlier(at: string, minutes: number): string {
  return toInstant(new Date(Date.parse(at) - minutes * 60_000))
}

function morning(at: string, zone: string, daysAhead: number): string {
  const day = parseAbsolute(at, zone).subtract({ days: daysAhead })
  return toInstant(day.set({ hour: MORNING, minute: 0, second: 0, millisecond: 0 }).toDate())
}
