import ICAL from 'ical.js'

/** An entry of a calendar as another program reads it. */
export interface ReadEvent {
  readonly uid: string
  readonly stamp: string
  readonly sequence: number
  readonly start: string
  readonly end: string
  readonly summary: string
  readonly description: string
  readonly location: string
  readonly url: string
  readonly alarms: readonly { readonly action: string; readonly at: string; readonly text: string }[]
}

/** Reads a calendar with a parser that shares no code with the writer; moments are in UTC. Throws where it is none. */
export function readCalendar(text: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const { uid, sequence, startDate, endDate, summary, description, location } = new ICAL.Event(event)
    const value = (name: string, of = event) => String(of.getFirstPropertyValue(name) ?? '')
    return {
      uid,
      stamp: value('dtstamp'),
      sequence,
      start: startDate.toJSDate().toISOString(),
      end: endDate.toJSDate().toISOString(),
      summary: summary ?? '',
      description: description ?? '',
      location: location ?? '',
      url: value('url'),
      alarms: event.getAllSubcomponents('valarm').map((alarm) => {
        const at = startDate.clone()
        at.addDuration(ICAL.Duration.fromString(value('trigger', alarm)))
        return {
          action: value('action', alarm),
          at: at.toJSDate().toISOString(),
          text: value('description', alarm),
        }
      }),
    }
  })
}
