import { type BriefContent, type BriefRow, briefRows } from './content.ts'
import type { RowSection } from './section.ts'

/** A row that is not on the page, as the preview and the command line list it. */
export interface LeftOff {
  readonly id: string
  readonly section: RowSection
  readonly text: string
}

/** What the page does not show, in page order. */
export function leftOff(content: BriefContent, kept: ReadonlySet<string>): readonly LeftOff[] {
  return briefRows(content)
    .filter(({ id }) => !kept.has(id))
    .map((row) => ({ id: row.id, section: row.section, text: fullText(row) }))
}

/** A row in its words, as it reads on its own. */
export function fullText({ lead, leadOnce, text }: Pick<BriefRow, 'lead' | 'leadOnce' | 'text'>): string {
  return leadOnce === null ? [lead, text].filter(Boolean).join(' ') : text
}
