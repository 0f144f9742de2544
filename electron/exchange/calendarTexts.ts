import { isolate, withoutControls } from '../../domain/brief/bidi.ts'
import { dueAt } from '../../domain/checklist.ts'
import { clockIn, offset, zoneCity } from '../../domain/clock.ts'
import type { Company } from '../../domain/company.ts'
import type { ChecklistItem, Interview } from '../../domain/interview.ts'
import { endOf } from '../../domain/status.ts'
import { words } from '../../domain/words/words.ts'

/** What a calendar's entry for an interview is made from. */
export interface CalendarSource {
  readonly interview: Interview & { readonly startsAt: string }
  readonly contact: string
  /** The contact's first number, for a call without a number of its own. */
  readonly phone: string
  readonly company: Pick<Company, 'name' | 'address'> | null
  /** What is still to be prepared, in its order. */
  readonly open: readonly ChecklistItem[]
}

/** Who will read the calendar, where and when it is written. */
export interface CalendarReader {
  readonly now: Date
  readonly zone: string
  readonly locale: string
}

interface CalendarTexts {
  readonly summary: string
  readonly description: string
  readonly location: string
  /** An address on the web, else empty. */
  readonly url: string
}

/** Characters of a longer text that a calendar gets: some refuse an entry of many thousand. */
const EXCERPT = 2000

/** The texts of an entry. Marks that turn the direction of a text are left out: a calendar shows it beside others. */
export function textsOf(source: CalendarSource, reader: CalendarReader): CalendarTexts {
  const { method, place, link } = source.interview
  const location = {
    'in-person': place || source.company?.address || '',
    phone: place || source.phone,
    video: link || place,
  }[method]
  return {
    summary: summaryOf(source),
    description: descriptionOf(source, reader),
    location: oneLine(location),
    url: method === 'video' ? webAddress(link) : '',
  }
}

/** What the entry is called. */
export function summaryOf({ contact, company }: CalendarSource): string {
  const person = isolate(oneLine(contact)) || words.contacts.unnamed
  return company === null
    ? words.calendar.summary(person)
    : words.calendar.summaryAt(person, isolate(oneLine(company.name)))
}

/** A text as one line without control characters and direction marks. */
export function oneLine(text: string): string {
  return withoutControls(text)
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/[\u2028\u2029]/g, ' ')
}

function descriptionOf(source: CalendarSource, reader: CalendarReader): string {
  const { arrival, receptionist, assistant, receptionPhone, purpose } = source.interview
  const { brief } = words
  const wayIn = [
    arrival,
    receptionist && brief.receptionist(receptionist),
    assistant && brief.assistant(assistant),
    receptionPhone,
  ]
  const parts = [
    timesOf(source, reader),
    wayIn.map(oneLine),
    purpose === '' ? [] : [`${brief.toFindOut} ${excerpt(purpose)}`],
    preparation(source, reader),
  ]
  return parts
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Going somewhere, one reads the clock there; on the phone or a video call, the clock at home. */
function timesOf({ interview }: CalendarSource, { locale, zone }: CalendarReader): string[] {
  const { startsAt, limitMinutes, method } = interview
  const start = Date.parse(startsAt)
  const zones = method === 'in-person' ? [interview.zone, zone] : [zone, interview.zone]
  const [first, other] = zones.map((name) => clockIn(locale, name))
  if (first === undefined || other === undefined) return []
  const clocks = offset(first.zone, start) === offset(other.zone, start) ? [first] : [first, other]
  const stop = words.brief.hardStop(isolate(first.time(Date.parse(endOf(startsAt, limitMinutes)))))
  return [
    ...clocks.map((clock) => words.calendar.when(isolate(clock.dayAndTime(start)), zoneCity(clock.zone))),
    limitMinutes === null
      ? words.calendar.noLimit
      : words.calendar.limit(words.brief.limit(limitMinutes), stop),
  ]
}

function preparation({ interview, open }: CalendarSource, { locale, zone }: CalendarReader): string[] {
  const clock = clockIn(locale, zone)
  const { toPrepare, item, itemBy } = words.calendar
  const lines = open.map((each) => {
    const at = dueAt(each, interview)
    const text = isolate(oneLine(each.text))
    return at === null ? item(text) : itemBy(text, isolate(clock.dayAndTime(Date.parse(at))))
  })
  return lines.length === 0 ? [] : [toPrepare, ...lines]
}

function excerpt(prose: string): string {
  const within = prose.slice(0, EXCERPT).replace(/[\ud800-\udbff]$/, '')
  const text = within
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .map(oneLine)
    .join('\n')
  return within.length === prose.length ? text : words.calendar.shortened(text)
}

/** An address as programs take it, percent-encoded; empty for what is none on the web. */
function webAddress(link: string): string {
  const url = URL.parse(link)
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : ''
}
