import { toLine } from '../../domain/text.ts'

/** The values that a cell gives of one kind, and whether anything else stands in it. */
export interface Found {
  readonly values: readonly string[]
  readonly isAll: boolean
}

/** How Google joins several values in one cell. */
export const GOOGLE_JOIN = ':::'

const email = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+$/
const phone = /^\+?[\d\s().\-/–‑*#x]{0,40}(?:\s*(?:ext|ext\.|x|app|poste|wew\.?|durchwahl)\s*\d{1,6})?$/i
const web = /^(?:https?:\/\/|www\.)\S+$|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}(?:[/?#]\S*)?$/iu

/** What a spreadsheet makes of a number when it saves a table: most of its digits are gone. */
const rounded = /^['+]?\d(?:[.,]\d*)?E\+?\d{1,3}$/i

/** Whether a text is an e-mail address and nothing else. */
export function isEmail(text: string): boolean {
  return text.includes('@') && email.test(text)
}

/** Whether a text is written as phone numbers are: digits and what stands between them, at least seven. */
export function isPhone(text: string): boolean {
  return text.length <= 60 && phone.test(text) && digitsOf(text) >= 7
}

/** Whether a text is an address on the web. */
export function isLink(text: string): boolean {
  return text.includes('.') && !text.includes('@') && web.test(text)
}

/** The e-mail addresses of a cell: one, several, or `Dana Okafor <dana@example.org>`. */
export function emailsIn(cell: string): Found {
  const line = toLine(cell)
  if (isEmail(line)) return { values: [line], isAll: true }
  const parts = line.split(/[\s;,|<>"()]+|:::/).filter((part) => part !== '')
  const values = parts.map((part) => part.replace(/^mailto:/i, '')).filter(isEmail)
  return { values, isAll: values.length === parts.length }
}

/**
 * The phone numbers of a cell. A number may hold anything that has digits in it, as an extension does; but `4.86E+10` is
 * what is left of one.
 */
export function phonesIn(cell: string): Found {
  const parts = cell
    .split(/:::|[;|\n]| \/ /)
    .flatMap(numbersApart)
    .map(toLine)
    .filter((part) => part !== '')
  const values = parts.filter((part) => digitsOf(part) >= 3 && !rounded.test(part))
  return { values, isAll: values.length === parts.length }
}

/** The web addresses of a cell. */
export function linksIn(cell: string): Found {
  const line = toLine(cell)
  if (isLink(line)) return { values: [line], isAll: true }
  const parts = line.split(/:::|\s+|[;,|](?=\s*(?:https?:|www\.))/).filter((part) => part !== '')
  const values = parts.map((part) => part.replace(/[;,]$/, '')).filter(isLink)
  return { values, isAll: values.length === parts.length }
}

/** A comma stands between numbers only where each side is one by itself. */
function numbersApart(part: string): readonly string[] {
  const numbers = part.split(',')
  return numbers.length > 1 && numbers.every((number) => digitsOf(number) >= 7) ? numbers : [part]
}

function digitsOf(text: string): number {
  return text.replace(/\D/g, '').length
}
