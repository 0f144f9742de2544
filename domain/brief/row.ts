import { withoutControls } from './bidi.ts'
import type { BriefItem, BriefRow } from './content.ts'
import { rank, type Tier } from './importance.ts'
import type { Sentence } from './sentences.ts'

type Draft = Pick<BriefRow, 'id' | 'section' | 'text'> & Partial<BriefRow>

/** Far more entries than a page has lines; what comes after them is not even tried. */
const mostOfOneList = 200

/** A row with everything not said set to plain. */
export function row(draft: Draft, tier: Tier, index = 0): BriefRow {
  return {
    rank: rank(tier, index),
    leadOnce: null,
    strong: false,
    oversize: index >= mostOfOneList,
    agenda: null,
    origin: null,
    ...draft,
    lead: withoutControls(draft.lead ?? ''),
    text: withoutControls(draft.text),
  }
}

/** A list entry of its own. */
export function single(only: BriefRow): BriefItem {
  return { id: only.id, rows: [only] }
}

/** Sentences as rows under one lead; those from `keep` on count as detail and go early. */
export function sentenceRows(
  draft: Omit<Draft, 'text'>,
  texts: readonly Sentence[],
  keep: number,
  tier: Tier,
): readonly BriefRow[] {
  return texts.map(({ text, oversize }, index) =>
    row(
      { ...draft, id: `${draft.id}-${index + 1}`, text, oversize },
      index < keep ? tier : 'background-more',
      index,
    ),
  )
}
