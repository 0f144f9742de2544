import type { Importance, ItemKind } from '../agenda.ts'
import type { RowSection, SectionName } from './section.ts'
import type { Origin } from './written.ts'

/** What an agenda row has beside its text. */
interface AgendaMarks {
  /** When it begins: a clock time, or time since the start while no start is set. */
  readonly clock: string
  /** `Q1`, `Q2`…: answers are typed by it afterwards. Empty on everything but questions. */
  readonly number: string
  readonly minutes: string
  readonly kind: ItemKind | 'stop'
  /** Null where it makes no difference to the page: for all but questions and what is shared. */
  readonly importance: Importance | null
}

/** The smallest thing that is printed or left off as a whole. */
export interface BriefRow {
  /** Unique on the page. */
  readonly id: string
  readonly section: RowSection
  /** How soon it is left off: 0 is the last to go (see importance.ts). */
  readonly rank: number
  /** Bold words before the text: a likely question, `Known:`. */
  readonly lead: string
  /** Rows of one item that share a lead print it once, before the first that is on the page. */
  readonly leadOnce: 'known' | 'unknown' | 'care' | 'purpose' | null
  readonly text: string
  readonly strong: boolean
  /** Always left off: more than any page holds, the text alone (an excerpt is carried) or its list before it. */
  readonly oversize: boolean
  readonly agenda: AgendaMarks | null
  /** Null for what Askwell says of its own, and for what is made of several texts. */
  readonly origin: Origin | null
}

/** A block: one list entry or paragraph. Its rows run on in one text. */
export interface BriefItem {
  readonly id: string
  readonly rows: readonly BriefRow[]
}

export interface BriefSection {
  readonly name: SectionName
  readonly title: string
  /** What the section is called where its own title would be too long or is not on the page. */
  readonly shortTitle: string
  /** Small print at the right end of the heading. */
  readonly aside: string
  readonly items: readonly BriefItem[]
}

/** The part that is never left off, whatever else is. */
export interface BriefHead {
  readonly name: string
  /** Date and clock time, or that no time is set. */
  readonly when: string
  /** The same moment on the other clock, where reader and interview are in different zones; else empty. */
  readonly elsewhere: string
  /** `20 minutes`; empty when no limit was given. */
  readonly limit: string
  /** `hard stop 14:20`; empty when no limit was given. */
  readonly stop: string
  readonly method: string
  /** Pronunciation, pronouns, position, company, connection. These can be left off, after everything else. */
  readonly facts: readonly BriefRow[]
}

/** One page's worth of words, ready to be set: everything is formatted for the reader's locale. Plain JSON. */
export interface BriefContent {
  /** BCP 47, for `<html lang>`. */
  readonly locale: string
  /** The document's title. */
  readonly title: string
  readonly head: BriefHead
  readonly sections: readonly BriefSection[]
  /** Page furniture: name, company, reception's number, date. Shortened with `…`; all of it stands above in full. */
  readonly foot: string
}

/** Every row in page order. */
export function briefRows(content: BriefContent): readonly BriefRow[] {
  return [
    ...content.head.facts,
    ...content.sections.flatMap((section) => section.items.flatMap((item) => item.rows)),
  ]
}
