import { type BriefContent, type BriefSection, briefRows } from '../../../domain/brief/content.ts'
import type { RowSection } from '../../../domain/brief/section.ts'
import { briefWords as text } from '../../../domain/words/brief.ts'

/** The lines that say what is not on the page. */
export interface Counts {
  /** `+3 more in Askwell` by section, for sections with something left on the page; else empty. */
  readonly more: (section: BriefSection) => string
  /** One line above the notes for what has no place of its own: sections left off whole, the head's facts. */
  readonly also: string
}

/** Nothing is ever left off silently: each section counts its own, and a section that is gone is counted below. */
export function countLeftOff(content: BriefContent, kept: ReadonlySet<string>): Counts {
  const off = new Map<RowSection, number>()
  const on = new Set<RowSection>()
  for (const { id, section } of briefRows(content)) {
    if (kept.has(id)) on.add(section)
    else off.set(section, (off.get(section) ?? 0) + 1)
  }
  const count = (section: RowSection) => off.get(section) ?? 0
  const gone = content.sections
    .filter(({ name }) => !on.has(name))
    .map(({ name, shortTitle }) => text.alsoPart(shortTitle, count(name)))
  const person = count('head') > 0 ? [text.alsoPart(text.aboutThePerson, count('head'))] : []
  const parts = [...person, ...gone]
  return {
    more: ({ name }) => (on.has(name) && count(name) > 0 ? text.more(count(name)) : ''),
    also: parts.length > 0 ? text.also(parts.join(' · ')) : '',
  }
}
