import { foldForIndex } from '../../domain/fold.ts'
import { day } from '../../domain/time.ts'

/** Languages whose names of months are understood. */
const LANGUAGES = 'en de fr es it pt nl pl sv da nb fi cs sk tr ro hu hr sl lt lv et el ru uk id'.split(' ')
/** How months are shortened where a system's own tables say otherwise. */
const ALSO: Readonly<Record<string, number>> = { sept: 9, mrz: 3, mar: 3, mai: 5 }

/** Alone and within a date, which are different forms of the word in many languages. */
const FORMS = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
] as const
const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Made when the first foreign month is met: it takes longer than starting should. */
let months: ReadonlyMap<string, number> | null = null

const spelled = /^(\d{1,2})\.?(?: de|er|º)?[ -]([\p{L}.]{1,14}?)\.?(?: de)?[ -](\d{4}|\d{2})$/u
const american = /^(\p{L}{3,14})\.? (\d{1,2}),? (\d{4})$/u
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/
const ideographic = /^(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]$/
const isoLike = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:.*)?$/

/**
 * The day of `12 Mar 2024`, `7-Feb-22`, `12 de marzo de 2024`, `2024年3月12日` or `2024-03-12`; null for anything else, for
 * days no month has, and for `03/12/24`, which is two days.
 */
export function connectionDay(text: string): string | null {
  const [, date = '', month = '', year = ''] = spelled.exec(text) ?? []
  const number = date === '' ? undefined : monthOf(month)
  if (number !== undefined) return isoDay(year, number, date)
  const [, name = '', americanDate = '', americanYear = ''] = american.exec(text) ?? []
  const named = name === '' ? undefined : monthOf(name)
  if (named !== undefined) return isoDay(americanYear, named, americanDate)
  const [, d = '', m = '', y = ''] = dotted.exec(text) ?? []
  if (y !== '') return isoDay(y, m, d)
  const [, y2 = '', m2 = '', d2 = ''] = ideographic.exec(text) ?? isoLike.exec(text) ?? []
  return y2 === '' ? null : isoDay(y2, m2, d2)
}

function isoDay(year: string, month: number | string, date: string): string | null {
  // LinkedIn is younger than 2000, so two digits are enough.
  const iso = `${year.padStart(4, '20')}-${pad(month)}-${pad(date)}`
  return day.safeParse(iso).success ? iso : null
}

/** The number of a month by its name, in full or short, as it stands alone or in a date. */
function monthOf(name: string): number | undefined {
  const english = ENGLISH.indexOf(name.toLowerCase()) + 1
  if (english > 0) return english
  months ??= monthNames()
  return months.get(fold(name))
}

function monthNames(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const language of LANGUAGES) {
    for (const options of FORMS) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2024, month - 1, 12))
        const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '')
        if (/^\p{L}+$/u.test(name) && !found.has(name)) found.set(name, month)
      }
    }
  }
  for (const [name, month] of Object.entries(ALSO)) found.set(name, month)
  return found
}

function fold(name: string): string {
  return foldForIndex(name.replaceAll('.', ''))
}

function pad(value: number | string): string {
  return String(value).padStart(2, '0')
}
