import { fitLine } from './draft.ts'
import { unescapeText } from './escape.ts'
import { readLabel } from './label.ts'
import { nameOf, type Property } from './property.ts'

/** Apple's label of a group: `item1.X-ABLabel`. */
export const LABEL = 'X-ABLABEL'

/** Which properties of a card belong together, by the group they share. */
export interface Groups {
  /** The label its group gives a property; empty for none. */
  labelOf(property: Property): string
  /** Whether its group holds more than the property and its label, so that the property is kept for it. */
  isShared(property: Property): boolean
  /** Whether a label's line is the one that gives its group a label. */
  isUsed(label: Property): boolean
}

/**
 * Looks through a card's groups.
 * @param kept properties that count as shared, whatever else there is
 */
export function groupsOf(properties: readonly Property[], kept: ReadonlySet<Property>): Groups {
  const labels = new Map<string, Property>()
  const sizes = new Map<string, number>()
  for (const property of properties) {
    const group = groupOf(property)
    if (group === '') continue
    if (nameOf(property) !== LABEL) sizes.set(group, (sizes.get(group) ?? 0) + 1)
    else if (!labels.has(group)) labels.set(group, property)
  }
  const textOf = (label: Property | undefined) => readLabel(unescapeText(label?.value ?? ''))
  return {
    labelOf: (property) => textOf(labels.get(groupOf(property))),
    isShared: (property) => kept.has(property) || (sizes.get(groupOf(property)) ?? 0) > 1,
    isUsed: (label) =>
      labels.get(groupOf(label)) === label && sizes.has(groupOf(label)) && fitLine(textOf(label)) !== null,
  }
}

/** The name of a property's group, whatever its case; empty for none. */
export function groupOf({ group }: Pick<Property, 'group'>): string {
  return group.toLowerCase()
}
