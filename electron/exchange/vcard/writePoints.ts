import type { ExportedContact, Point } from '../imported.ts'
import { escapeText } from './escape.ts'
import { aloneOf, type KeptLine } from './keptLines.ts'
import { typesOfLabel, writeLabel } from './label.ts'
import { formatProperty, type Parameter, type Property } from './property.ts'
import { pointKinds } from './takePoint.ts'

const names: Readonly<Record<Point['kind'], string>> = { email: 'EMAIL', phone: 'TEL', link: 'URL' }

/** The addresses, numbers and links of a contact in their order, each as the line it came from where that is kept. */
export function writePoints({ points }: ExportedContact, kept: readonly KeptLine[]): string[] {
  const lines = linesByPoint(kept)
  const freeGroup = freeGroups(kept)
  const preferred = preferredOf(points)
  return points.flatMap((point) => {
    const preference: Parameter[] = preferred.has(point) ? [{ name: 'PREF', values: ['1'] }] : []
    const source = lines.get(keyOf(point))?.shift()
    if (source !== undefined) {
      source.line.isWritten = true
      const parameters = [...source.property.parameters, ...preference]
      return [formatProperty({ ...source.property, parameters })]
    }
    return written(point, preference, freeGroup)
  })
}

/** The first of each kind, where there are several of it. */
function preferredOf(points: readonly Point[]): ReadonlySet<Point> {
  const ofKind = (kind: Point['kind']) => points.filter((point) => point.kind === kind)
  return new Set(
    [...pointKinds.values()].map(ofKind).flatMap((all) => (all.length > 1 ? all.slice(0, 1) : [])),
  )
}

function written(point: Point, preference: readonly Parameter[], freeGroup: () => string): string[] {
  const types = typesOfLabel(point.label)
  const group = types === null ? freeGroup() : ''
  const property: Property = {
    group,
    name: names[point.kind],
    parameters: [...(types ?? []), ...preference],
    value: addressOf(point),
  }
  const label = { group, name: 'X-ABLabel', parameters: [], value: escapeText(writeLabel(point.label)) }
  return [property, ...(types === null ? [label] : [])].map(formatProperty)
}

function addressOf({ kind, value }: Point): string {
  switch (kind) {
    case 'email':
      return escapeText(/^mailto:/i.test(value) ? `mailto:${value}` : value)
    case 'phone':
      return escapeText(/^tel:/i.test(value) ? `tel:${value}` : value)
    case 'link':
      // Commas and semicolons belong to an address, which is no text (RFC 6350, section 4.2).
      return value.replaceAll('\\', '\\\\')
  }
}

interface Source {
  readonly line: KeptLine
  readonly property: Property
}

function linesByPoint(kept: readonly KeptLine[]): Map<string, Source[]> {
  const found = new Map<string, Source[]>()
  for (const line of kept) {
    const alone = pointKinds.has(line.name) ? aloneOf(line) : null
    const point = alone?.contact.points[0]
    if (alone === null || point === undefined) continue
    const same = found.get(keyOf(point))
    const source = { line, property: alone.property }
    if (same === undefined) found.set(keyOf(point), [source])
    else same.push(source)
  }
  return found
}

const keyOf = ({ kind, label, value }: Point) => JSON.stringify([kind, label, value])

/** Names for groups that no kept line has. */
function freeGroups(kept: readonly KeptLine[]): () => string {
  const taken = new Set(kept.map(({ group }) => group))
  let last = 0
  return () => {
    do last += 1
    while (taken.has(`item${last}`))
    return `item${last}`
  }
}
