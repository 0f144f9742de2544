/** More characters than the tightest page holds even of the narrowest letter. */
const pageful = 20_000
const excerpt = 200

export interface Sentence {
  readonly text: string
  readonly oversize: boolean
}

/**
 * Cuts notes into sentences, so that a long note loses its last sentences and not the whole of it. What lies
 * beyond a pageful becomes one last oversize piece, of which only the beginning is carried.
 */
export function sentences(prose: string, locale: string): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' })
  const within = whole(prose.slice(0, pageful))
  const found = within
    .split('\n')
    .flatMap((text) => [...segmenter.segment(text)])
    .map(({ segment }) => segment.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, oversize: false }))
  const rest = prose.slice(within.length).trim()
  if (rest === '') return found
  return [...found, { text: `${whole(rest.slice(0, excerpt))}…`, oversize: true }]
}

/** Without the first half of a character that the cut went through. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '')
}
