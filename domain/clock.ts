const minute = 60_000

/** Formats moments for one reader in one zone. Moments are milliseconds since 1970. */
export interface Clock {
  readonly zone: string
  /** `14:00`, `2:00 PM` */
  readonly time: (at: number) => string
  /** `Thu 26 Nov, 14:00` */
  readonly dayAndTime: (at: number) => string
  /** `26 November 2026` */
  readonly longDay: (at: number) => string
}

/** A clock for a reader in a zone. */
export function clockIn(locale: string, zone: string): Clock {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options })
    return (at: number) => plainSpaces(formatter.formatToParts(at).map(unbroken).join(''))
  }
  const time = { hour: 'numeric', minute: '2-digit' } as const
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const
  return {
    zone,
    time: format(time),
    dayAndTime: format({ ...day, ...time }),
    longDay: format({ day: 'numeric', month: 'long', year: 'numeric' }),
  }
}

/** A calendar day, `2027-01-15`, in words that stay on one line; with its year only where it lies far from the moment `near`. */
export function formatDay(locale: string, day: string, near: number | null): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  const unmistakable = near !== null && Math.abs(at - near) < 300 * 1440 * minute
  const year = unmistakable ? {} : ({ year: 'numeric' } as const)
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', ...year })
  return plainSpaces(format.format(at)).replaceAll(' ', '\u00a0')
}

/** Time since the start, `0:07`, for a page that has no start yet. */
export function elapsed(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** A part's text; the space between a time and its AM or PM does not break. */
function unbroken(
  { type, value }: Intl.DateTimeFormatPart,
  index: number,
  parts: readonly Intl.DateTimeFormatPart[],
) {
  const beside = parts[index - 1]?.type === 'dayPeriod' || parts[index + 1]?.type === 'dayPeriod'
  return type === 'literal' && beside ? value.replaceAll(' ', '\u00a0') : value
}

/** Narrow spaces, which few fonts have, become no-break spaces: a time neither breaks nor prints a box. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u202f', '\u00a0').replaceAll('\u2009', '\u00a0')
}

/** Minutes that `zone` is ahead of UTC at that moment. */
export function offset(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((candidate) => candidate.type === type)?.value)
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  // The parts have no seconds.
  return Math.round((local - Math.floor(at / minute) * minute) / minute)
}

/** The city an IANA zone is named after: `America/New_York` is New York. */
export function zoneCity(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}
