import { closeness } from '../../domain/contact.ts'
import { type CsvField, csvField } from '../../domain/csvMapping.ts'
import { toLine } from '../../domain/text.ts'
import { zone } from '../../domain/time.ts'
import { labelByName } from './columnWords.ts'
import type { Draft } from './draft.ts'
import type { Point } from './imported.ts'
import { connectionDay } from './linkedinDate.ts'
import { emailsIn, type Found, linksIn, phonesIn } from './shapes.ts'
import type { Take } from './table.ts'

/** Fields in the order in which their cells are taken, whatever the order of columns: a person's e-mail before a link. */
const order = new Map(csvField.options.map((field, at) => [field, at]))

/** How a table is read whose columns each are one field. */
export function takesOf(names: readonly string[], fields: readonly CsvField[]): readonly Take[] {
  return names
    .map((name, at) => ({ name, at, field: fields[at] ?? 'keep' }))
    .filter(({ field }) => field !== 'skip')
    .sort((a, b) => (order.get(a.field) ?? 0) - (order.get(b.field) ?? 0))
    .map(({ name, at, field }) => {
      const take = cellTaker(field, name)
      return (draft, cells) => {
        const cell = cells[at]
        if (cell !== undefined && cell !== '') take(draft, cell)
      }
    })
}

type CellTake = (draft: Draft, cell: string) => void

function cellTaker(field: CsvField, column: string): CellTake {
  switch (field) {
    case 'skip':
      return () => {}
    case 'keep':
      return (draft, cell) => draft.keep(column, cell)
    case 'name':
      return (draft, cell) => draft.name(column, cell)
    case 'location':
      return (draft, cell) => draft.join('location', ', ', column, cell)
    case 'pronunciation':
      return (draft, cell) => draft.join('pronunciation', ' ', column, cell)
    case 'email':
    case 'phone':
    case 'link': {
      const label = labelByName(column)
      return (draft, cell) => takePoints(draft, field, label, column, cell)
    }
    case 'tags':
      return (draft, cell) => {
        for (const tag of cell.split(/:::|[;,|\n]/)) draft.tag(column, tag)
      }
    case 'notes':
      return (draft, cell) => draft.note(cell)
    case 'closeness':
      return numberTaker('closeness', column)
    case 'keepInTouchDays':
      return numberTaker('keepInTouchDays', column)
    case 'connectedOn':
      return (draft, cell) => {
        const text = toLine(cell)
        const day = connectionDay(text)
        if (text !== '' && (day === null || !draft.set('connectedOn', day))) draft.keep(column, cell)
      }
    case 'zone':
      return (draft, cell) => {
        const text = toLine(cell)
        const isZone = text !== '' && zone.safeParse(text).success
        if (!isZone || !draft.set('zone', text)) draft.keep(column, cell)
      }
    default:
      return (draft, cell) => draft.say(field, column, cell)
  }
}

const finders: Readonly<Record<Point['kind'], (cell: string) => Found>> = {
  email: emailsIn,
  phone: phonesIn,
  link: linksIn,
}

/** Adds what a cell has of addresses, numbers or links; the whole cell is kept too where it says more. */
export function takePoints(
  draft: Draft,
  kind: Point['kind'],
  label: string,
  column: string,
  cell: string,
  isMain = false,
): void {
  const { values, isAll } = finders[kind](cell)
  for (const value of values) draft.point(kind, label, value, column, isMain)
  if (!isAll) draft.keep(column, cell)
}

function numberTaker(field: 'closeness' | 'keepInTouchDays', column: string): CellTake {
  const most = field === 'closeness' ? (closeness.maxValue ?? 0) : 3650
  return (draft, cell) => {
    const text = toLine(cell)
    const value = /^\d{1,4}$/.test(text) ? Number(text) : 0
    const isZero = text === '0'
    if (isZero) return
    if (value < 1 || value > most || !draft.set(field, value)) draft.keep(column, cell)
  }
}
