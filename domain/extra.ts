import { z } from 'zod'

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
  try {
    return written.parse(JSON.parse(text))
  } catch {
    return noExtra
  }
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
 * that the first has already stays as it is there.
 */
export function joinExtra(a: Extra, b: Extra): Extra {
  if (b.columns.length + b.vcard.length === 0) return a
  const columns = new Set(a.columns.map(([name]) => name))
  const lines = new Set(a.vcard)
  const properties = new Set(a.vcard.map(propertyOf))
  const isNew = (line: string) =>
    !lines.has(line) && !(SINGLE.has(propertyOf(line)) && properties.has(propertyOf(line)))
  return {
    columns: [...a.columns, ...b.columns.filter(([name]) => !columns.has(name))],
    vcard: [...a.vcard, ...b.vcard.filter(isNew)],
  }
}

/** The name of a line's property, without its group: `item1.X-ABDATE;type=pref:…` is an `X-ABDATE`. */
function propertyOf(line: string): string {
  return (/^(?:[^.;:]*\.)?([^;:]*)/.exec(line)?.[1] ?? '').toUpperCase()
}
