import { z } from 'zod'
import { fromJson } from './json.ts'

/** What files said of a contact and no field holds, kept so that an export can give it back. */
export interface Extra {
  /** Fields of tables in their order: the column's name and what stood in it. */
  readonly columns: readonly (readonly [name: string, value: string])[]
  /** Properties of vCards: unfolded lines without line breaks, values escaped as vCard 4.0 has it. */
  readonly vcard: readonly string[]
}

export const noExtra: Extra = { columns: [], vcard: [] }

const written = z.object({
  columns: z.array(z.tuple([z.string(), z.string()])).default([]),
  vcard: z.array(z.string()).default([]),
})

/** Reads the field `extra` of a contact. Text that is none of ours counts as nothing. */
export function readExtra(text: string): Extra {
  if (text === '') return noExtra
  return written.safeParse(fromJson(text)).data ?? noExtra
}

/** The field `extra` of a contact; empty for nothing. Only what is there is written. */
export function writeExtra({ columns, vcard }: Extra): string {
  if (columns.length + vcard.length === 0) return ''
  return JSON.stringify({
    ...(columns.length > 0 ? { columns } : {}),
    ...(vcard.length > 0 ? { vcard } : {}),
  })
}

/** Properties a card has once (RFC 6350, cardinality *1, and PHOTO, of which programs show one). */
const SINGLE: ReadonlySet<string> = new Set([
  'ANNIVERSARY',
  'BDAY',
  'GENDER',
  'KIND',
  'PHOTO',
  'PRODID',
  'REV',
  'UID',
])

/**
 * What two records said of one person: the first one's, then what only the other says. A column or a single property
 * that the first has already stays as it is there; groups of the two are never mixed.
 */
export function joinExtra(a: Extra, b: Extra): Extra {
  if (b.columns.length + b.vcard.length === 0) return a
  const columns = new Set(a.columns.map(([name]) => name))
  const lines = new Set(a.vcard)
  const properties = new Set(a.vcard.map(propertyOf))
  const more = b.vcard.filter((line) => !(SINGLE.has(propertyOf(line)) && properties.has(propertyOf(line))))
  return {
    columns: [...a.columns, ...b.columns.filter(([name]) => !columns.has(name))],
    vcard: [...a.vcard, ...withOwnGroups(a.vcard, more).filter((line) => !lines.has(line))],
  }
}

/** Lines to stand beside others: a group that those have under any name is left off, one whose name they use renamed. */
function withOwnGroups(known: readonly string[], more: readonly string[]): readonly string[] {
  const added = groupsOf(more)
  if (added.size === 0) return more
  const taken = groupsOf(known)
  const withLine = Map.groupBy(
    [...taken.values()].flatMap((lines) => [...lines].map((line) => ({ line, lines }))),
    ({ line }) => line,
  )
  const nextName = freeGroups(new Set([...taken.keys(), ...added.keys()]))
  const names = new Map<string, string | null>()
  for (const [group, [first = '', ...others]] of added) {
    const isKnown = withLine.get(first)?.some(({ lines }) => others.every((line) => lines.has(line))) === true
    names.set(group, isKnown ? null : taken.has(group) ? nextName() : group)
  }
  return more.flatMap((line) => {
    const group = groupOf(line)
    const name = names.get(group)
    if (name === null) return []
    return name === undefined || name === group ? line : `${name}${line.slice(group.length)}`
  })
}

/** The lines of each group, without its name. */
function groupsOf(lines: readonly string[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const line of lines) {
    const group = groupOf(line)
    if (group === '') continue
    const found = groups.get(group) ?? new Set()
    groups.set(group, found.add(line.slice(group.length)))
  }
  return groups
}

function freeGroups(taken: ReadonlySet<string>): () => string {
  let last = 0
  return () => {
    do last += 1
    while (taken.has(`item${last}`))
    return `item${last}`
  }
}

/** The name of a line's group, whatever its case; empty for none. */
function groupOf(line: string): string {
  return (/^([\w-]+)\./.exec(line)?.[1] ?? '').toLowerCase()
}

/** The name of a line's property, without its group: `item1.X-ABDATE;type=pref:…` is an `X-ABDATE`. */
function propertyOf(line: string): string {
  return (/^(?:[^.;:]*\.)?([^;:]*)/.exec(line)?.[1] ?? '').toUpperCase()
}
