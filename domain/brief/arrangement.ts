import type { BriefSection } from '../briefSection.ts'
import { type SectionName, sectionNames } from './section.ts'

/** One section in the order of an interview's page, on it or switched off. */
export interface ArrangedSection {
  readonly section: SectionName
  readonly shown: boolean
}

type OwnSection = Pick<BriefSection, 'section' | 'position' | 'shown'>

/**
 * All sections in the order of a page: those the user moved or switched stand at their position, counted from 0, and the
 * others keep the order they come with between them.
 */
export function arrange(own: readonly OwnSection[]): readonly ArrangedSection[] {
  const moved = new Map(own.map((each) => [each.section, each]))
  const order = sectionNames.filter((name) => !moved.has(name))
  for (const { section, position } of [...moved.values()].sort((one, other) => one.position - other.position))
    order.splice(Math.max(0, position), 0, section)
  return order.map((section) => ({ section, shown: moved.get(section)?.shown !== 'no' }))
}

/** What is to be kept of an arrangement: the sections that differ from how they come. */
export function ownSections(arranged: readonly ArrangedSection[]): readonly OwnSection[] {
  return arranged
    .map(({ section, shown }, position): OwnSection => ({ section, position, shown: shown ? 'yes' : 'no' }))
    .filter(({ section, position, shown }) => sectionNames[position] !== section || shown === 'no')
}

/** Moves a section to an index of the new order, counted from 0; past the end it stands last. */
export function moveTo(
  sections: readonly ArrangedSection[],
  name: SectionName,
  index: number,
): readonly ArrangedSection[] {
  const moved = sections.filter(({ section }) => section === name)
  return sections.filter(({ section }) => section !== name).toSpliced(index, 0, ...moved)
}

/** Switches a section on or off; it keeps its place. */
export function switchTo(
  sections: readonly ArrangedSection[],
  name: SectionName,
  shown: boolean,
): readonly ArrangedSection[] {
  return sections.map((each) => (each.section === name ? { section: name, shown } : each))
}
