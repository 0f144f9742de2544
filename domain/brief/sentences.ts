/** More characters than the tightest page holds even of the narrowest letter. */
const pageful = 20_000
const excerpt = 200
/** Pieces that one text is cut into; sentences are joined where there would be more. */
const most = 150

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
  const all = within
    .split('\n')
    .flatMap((text) => [...segmenter.segment(text)])
    .map(({ segment }) => segment.trim())
    .filter((text) => text !== '')
  const found = (all.length > most ? joined(all) : all).map((text) => ({ text, oversize: false }))
  const rest = prose.slice(within.length).trim()
  if (rest === '') return found
  return [...found, { text: `${whole(rest.slice(0, excerpt))}…`, oversize: true }]
}

/** Neighbours put together into pieces long enough that a pageful gives no more than `most`. */
function joined(texts: readonly string[]): readonly string[] {
  const pieces: string[] = []
  let open = ''
  for (const text of texts) {
    open = open === '' ? text : `${open} ${text}`
    if (open.length * most >= pageful) {
      pieces.push(open)
      open = ''
    }
  }
  return open === '' ? pieces : [...pieces, open]
}

/** Without the first half of a character that the cut went through. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '')
}
