import { endOf } from '../../domain/status.ts'
import { toInstant } from '../../domain/time.ts'
import { alarmsOf } from './calendarAlarms.ts'
import { type CalendarReader, type CalendarSource, textsOf } from './calendarTexts.ts'
import { escapePart } from './vcard/escape.ts'
import { folded } from './vcard/fold.ts'

/**
 * Writes interviews as one calendar to add to another program's (RFC 5545): times in UTC, with the local ones in the
 * description; an hour where no limit was given; alarms for what is still to be prepared. The same interview has the same
 * UID for life and a SEQUENCE that only rises, so that a later file replaces what an earlier one put into a calendar.
 */
export function* writeCalendar(sources: Iterable<CalendarSource>, reader: CalendarReader): Iterable<string> {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Askwell//Askwell//EN', 'CALSCALE:GREGORIAN']
  yield text([...head, 'METHOD:PUBLISH'])
  for (const source of sources) yield text(eventOf(source, reader))
  yield text(['END:VCALENDAR'])
}

function eventOf(source: CalendarSource, reader: CalendarReader): string[] {
  const { id, startsAt, limitMinutes, createdAt } = source.interview
  const { summary, description, location, url } = textsOf(source, reader)
  return [
    'BEGIN:VEVENT',
    `UID:${id}@askwell`,
    `DTSTAMP:${utc(toInstant(reader.now))}`,
    `SEQUENCE:${sequenceOf(createdAt, reader.now)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endOf(startsAt, limitMinutes))}`,
    ...textLine('SUMMARY', summary),
    ...textLine('DESCRIPTION', description),
    ...textLine('LOCATION', location),
    // An address stands as it is, unescaped.
    ...(url === '' ? [] : [`URL:${url}`]),
    // Who shares a calendar with colleagues may not want them to read whom one asks.
    'CLASS:PRIVATE',
    ...alarmsOf(source).flatMap(({ minutes, text: said }) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${trigger(minutes)}`,
      ...textLine('DESCRIPTION', said),
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]
}

/**
 * Seconds since the interview was planned: it rises from one file to the next without anything being kept, also when one
 * was undone in between. Whole numbers up to 2,147,483,647 are allowed, which are 68 years.
 */
function sequenceOf(createdAt: string, now: Date): number {
  return Math.min(Math.max(0, Math.floor((now.getTime() - Date.parse(createdAt)) / 1000)), 2 ** 31 - 1)
}

/** Minutes from the start, negative before it; never days, which some programs count by the clock on the wall. */
function trigger(minutes: number): string {
  return `${minutes < 0 ? '-' : ''}PT${Math.abs(minutes)}M`
}

function utc(instant: string): string {
  return instant.replace(/[-:]/g, '')
}

/** Nothing for an empty text. */
function textLine(name: string, value: string): string[] {
  return value === '' ? [] : [`${name}:${escapePart(value)}`]
}

function text(lines: readonly string[]): string {
  return lines.map(folded).join('')
}
