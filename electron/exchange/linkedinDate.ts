import { day } from '../../domain/time.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const written = /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4}|\d{2})$/i

/** The day of `12 Mar 2024`, `7-Feb-22` or `2024-03-12`; null for anything else and for days no month has. */
export function connectionDay(text: string): string | null {
  const [, date = '', month = '', year = ''] = written.exec(text) ?? []
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  // LinkedIn is younger than 2000, so two digits are enough.
  const iso = number === 0 ? text : `${year.padStart(4, '20')}-${pad(number)}-${pad(date)}`
  return day.safeParse(iso).success ? iso : null
}

const pad = (value: number | string) => String(value).padStart(2, '0')
