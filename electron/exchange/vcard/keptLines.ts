import type { ExportedContact } from '../imported.ts'
import { contactOf } from './contact.ts'
import { stableProperty } from './decode.ts'
import { escapeText } from './escape.ts'
import { groupOf, LABEL } from './groups.ts'
import { BOTH, KEPT, marked, markOf, OWN_EXTRA, uidOf } from './own.ts'
import { formatProperty, nameOf, type Property, parseHead } from './property.ts'
import { sounds, takes } from './take.ts'
import { pointKinds } from './takePoint.ts'

/** Names that frame a card. */
const frames: ReadonlySet<string> = new Set(['BEGIN', 'END', 'VERSION'])
/** Properties that are kept whatever they decide: they stand in a card as they are. */
const bare: ReadonlySet<string> = new Set([
  'ADR',
  'KIND',
  'X-ABSHOWAS',
  'X-ADDRESSBOOKSERVER-KIND',
  ...sounds,
])

/** A line that a contact keeps, while the contact is written. */
export interface KeptLine {
  readonly line: string
  /** Null for a line that no card may hold as it is. */
  readonly property: Property | null
  /** In capitals; empty where there is no property. */
  readonly name: string
  /** The name of its group, whatever its case; empty for none. */
  readonly group: string
  /** The line that gives its group a label. */
  readonly label: Property | null
  isWritten: boolean
}

/** What a contact keeps beside its fields. */
export function keptLinesOf({ extra }: ExportedContact): KeptLine[] {
  const properties = extra.vcard.map((line) => {
    const property = stableProperty(line)
    const isOurs = property === null || frames.has(nameOf(property)) || markOf(property) !== null
    return { line, property: isOurs ? null : property, group: groupOf(parseHead(line)) }
  })
  const labels = new Map<string, Property>()
  for (const { property, group } of properties) {
    const isLabel = property !== null && nameOf(property) === LABEL
    if (isLabel && group !== '' && !labels.has(group)) labels.set(group, property)
  }
  return properties.map((each) => ({
    ...each,
    name: each.property === null ? '' : nameOf(each.property),
    label: labels.get(each.group) ?? null,
    isWritten: false,
  }))
}

/** What a kept line says when a card holds nothing but it and its label. */
interface Alone {
  readonly contact: ExportedContact
  /** The property so that reading it fills the field and keeps the line. */
  readonly property: Property
}

/** Reads a kept line alone; null for one that fills no field. */
export function aloneOf({ line, property, label }: KeptLine): Alone | null {
  if (property === null) return null
  for (const each of [property, marked(property, BOTH)]) {
    const { contact, isGroup } = contactOf(label === null ? [each] : [each, label])
    if (!isGroup && contact.extra.vcard.includes(line)) return { contact, property: each }
  }
  return null
}

/** A kept line as it stands in a card, so that reading it fills no field. */
export function writeKept(kept: KeptLine, contact: ExportedContact): string {
  const { line, property, name } = kept
  if (property === null || pointKinds.has(name)) return formatProperty(extraOf(line))
  const isBare = bare.has(name) ? aloneOf(kept) !== null : !takes.has(name)
  const isOther = name === 'UID' ? property.value !== uidOf(contact.uid) : isBare
  if (isOther) return line
  return formatProperty(marked(property, KEPT))
}

function extraOf(line: string): Property {
  return { group: '', name: OWN_EXTRA, parameters: [], value: escapeText(line) }
}
