import { dueAt } from '../../domain/checklist.ts'
import { leadMinutes } from '../../domain/leadTime.ts'
import { type CalendarSource, oneLine, summaryOf } from './calendarTexts.ts'

/** A reminder that a calendar shows so many minutes from the start, negative before it. */
interface Alarm {
  readonly minutes: number
  readonly text: string
}

/**
 * When a calendar reminds of an interview: shortly before it, which stands first because some programs take but one, then
 * of what is still to be prepared, things due at one moment together.
 */
export function alarmsOf(source: CalendarSource): readonly Alarm[] {
  const { interview, open } = source
  const start = Date.parse(interview.startsAt)
  const due = open.flatMap((item) => {
    const at = dueAt(item, interview)
    return at === null
      ? []
      : { minutes: Math.round((Date.parse(at) - start) / 60_000), text: oneLine(item.text) }
  })
  const together = [...Map.groupBy(due, ({ minutes }) => minutes)].toSorted(([one], [other]) => one - other)
  return [
    { minutes: -leadMinutes(interview.method), text: summaryOf(source) },
    ...together.map(([minutes, items]) => ({ minutes, text: items.map(({ text }) => text).join('\n') })),
  ]
}
