import type { Point } from '../imported.ts'
import { type Draft, fitLine } from './draft.ts'
import { unescapeText } from './escape.ts'
import { labelOfTypes } from './label.ts'
import { nameOf, type Property, valuesOf } from './property.ts'

/** Properties that say where somebody can be reached or found. */
export const pointKinds: ReadonlyMap<string, Point['kind']> = new Map([
  ['EMAIL', 'email'],
  ['TEL', 'phone'],
  ['URL', 'link'],
  ['IMPP', 'link'],
  ['SOCIALPROFILE', 'link'],
  ['X-SOCIALPROFILE', 'link'],
])
/** Which of them a point says wholly; of the others the line is kept as well. */
const whole: ReadonlySet<string> = new Set(['EMAIL', 'TEL', 'URL'])
const told: ReadonlySet<string> = new Set(['TYPE', 'PREF', 'VALUE', 'X-LABEL'])
const schemes: Readonly<Record<Point['kind'], RegExp | null>> = {
  email: /^mailto:/i,
  phone: /^tel:/i,
  link: null,
}

/** The point a property makes; null for one that is empty or too long to be any. */
export function pointOf(property: Property, draft: Draft): { point: Point; isWhole: boolean } | null {
  const kind = pointKinds.get(nameOf(property))
  if (kind === undefined) return null
  const scheme = schemes[kind]
  const text = unescapeText(property.value).trim()
  const value = fitLine(scheme === null ? text : text.replace(scheme, ''))
  if (value === null || value === '') return null
  const written = [
    draft.groups.labelOf(property),
    ...valuesOf(property, 'X-LABEL'),
    ...valuesOf(property, 'SERVICE-TYPE'),
    ...valuesOf(property, 'X-SERVICE-TYPE'),
    labelOfTypes(property),
  ].map(fitLine)
  const label = written.find((each) => each !== '') ?? ''
  const isWhole =
    whole.has(nameOf(property)) &&
    !written.includes(null) &&
    !draft.groups.isShared(property) &&
    property.parameters.every(({ name }) => told.has(name))
  return { point: { kind, label, value }, isWhole }
}

/** How much a property is preferred (RFC 6350, section 5.3): 1 the most, 100 the least, then those that say nothing. */
export function rankOf(property: Property): number {
  const rank = Number(valuesOf(property, 'PREF')[0] ?? Number.NaN)
  return rank >= 1 && rank <= 100 ? rank : 101
}

/** Takes what a person prefers first among its kind, leaving the kinds where they stand. */
export function preferredFirst<P extends { readonly point: Point; readonly rank: number }>(
  points: readonly P[],
): P[] {
  const sorted = new Map<Point['kind'], IterableIterator<P>>()
  for (const kind of new Set(points.map(({ point }) => point.kind))) {
    const ofKind = points.filter(({ point }) => point.kind === kind)
    sorted.set(kind, ofKind.sort((a, b) => a.rank - b.rank).values())
  }
  return points.map((each) => sorted.get(each.point.kind)?.next().value ?? each)
}
