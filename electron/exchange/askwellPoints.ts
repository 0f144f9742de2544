import { line, requiredLine, toLine } from '../../domain/text.ts'
import type { PointCounts } from './exported.ts'
import type { Point } from './imported.ts'

/** What a kind of address, number or link is called in a table's header, as Google has it. */
const GROUPS: readonly (readonly [kind: Point['kind'], group: string])[] = [
  ['email', 'E-mail'],
  ['phone', 'Phone'],
  ['link', 'Website'],
]

/** Says in which order the kinds follow each other, where it is not that of the columns. */
export const ORDER_COLUMN = 'Order'

/** `E-mail 1 - Label`, `E-mail 1 - Value`, `E-mail 2 - Label` …: as many of each kind as are asked for. */
export function pointHeads(most: PointCounts): string[] {
  return GROUPS.flatMap(([kind, group]) =>
    Array.from({ length: most[kind] }, (_, at) => [
      `${group} ${at + 1} - Label`,
      `${group} ${at + 1} - Value`,
    ]).flat(),
  )
}

/** The cells below `pointHeads`. */
export function pointCells(points: readonly Point[], most: PointCounts): string[] {
  return GROUPS.flatMap(([kind]) => {
    const own = points.filter((point) => point.kind === kind)
    return Array.from({ length: most[kind] }, (_, at) => [own[at]?.label ?? '', own[at]?.value ?? '']).flat()
  })
}

/** `phone email`; empty where the points stand in the order of the columns anyway. */
export function orderCell(points: readonly Point[]): string {
  const grouped = GROUPS.flatMap(([kind]) => points.filter((point) => point.kind === kind))
  return grouped.every((point, at) => point === points[at]) ? '' : points.map(({ kind }) => kind).join(' ')
}

/** Where the label and the value of one address, number or link stand in a line. */
export interface PointPlace {
  readonly kind: Point['kind']
  readonly label: number | null
  readonly value: number
}

/** Finds the columns of `pointHeads`, in the order of their kinds and numbers. A label without a value's column is none. */
export function pointPlaces(heads: readonly string[]): PointPlace[] {
  return GROUPS.flatMap(([kind, group]) =>
    heads
      .flatMap((head, value) => {
        const stem = head.startsWith(`${group} `) && head.endsWith(' - Value') ? head.slice(0, -8) : null
        const number = stem === null ? Number.NaN : Number(stem.slice(group.length + 1))
        if (stem === null || !Number.isInteger(number)) return []
        const label = heads.indexOf(`${stem} - Label`)
        return [{ number, place: { kind, label: label === -1 ? null : label, value } }]
      })
      .sort((a, b) => a.number - b.number),
  ).map(({ place }) => place)
}

/** Reads one place of a line: a point, null for an empty place, or what cannot be taken as it stands. */
export function readPoint(
  cells: readonly string[],
  { kind, label, value }: PointPlace,
): Point | null | 'broken' {
  const text = cells[value] ?? ''
  const name = label === null ? '' : (cells[label] ?? '')
  if (text.trim() === '') return name.trim() === '' ? null : 'broken'
  const isExact = requiredLine.safeParse(text).success && line.safeParse(name).success
  const point = isExact
    ? { kind, label: name.trim(), value: text.trim() }
    : { kind, label: toLine(name), value: toLine(text) }
  const isKept = requiredLine.safeParse(point.value).success && line.safeParse(point.label).success
  return isKept ? point : 'broken'
}

/** Puts points read from the columns into the order that the cell names; as they are where it does not name them all. */
export function inOrder(points: readonly Point[], cell: string): readonly Point[] {
  const left = [...points]
  const ordered = cell
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((kind) => {
      const at = left.findIndex((point) => point.kind === kind)
      return at === -1 ? [] : left.splice(at, 1)
    })
  return [...ordered, ...left]
}
