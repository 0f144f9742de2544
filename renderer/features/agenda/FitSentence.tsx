import type { FitRow, FitView } from '../../../domain/fitView.ts'
import { inSentence } from '../../../domain/inSentence.ts'
import { words } from '../../../domain/words/words.ts'
import { isMust } from './must.ts'

/** More texts than this are counted, not named. */
const NAMED = 3

/** “Fits 20 min without “A” and “B”. All four musts stay.” */
export function FitSentence({ proposal }: { readonly proposal: FitView }) {
  const text = words.agenda.fit
  const { kept, dropped, limit, assumed } = proposal
  const named = dropped.length > NAMED + 1 ? dropped.slice(0, NAMED) : dropped
  const more = dropped.length - named.length
  const parts = [
    ...named.map((row) => text.quoted(inSentence(row.text))),
    ...(more > 0 ? [text.andMore(more)] : []),
  ]
  return (
    <span>
      {assumed && `${text.assumed(limit)} `}
      {text.without(limit)}{' '}
      {text.list.formatToParts(parts).map(({ type, value }) =>
        type === 'element' ? (
          <strong key={value}>
            <bdi>{value}</bdi>
          </strong>
        ) : (
          <span key={value}>{value}</span>
        ),
      )}
      . {musts(kept, dropped)}
    </span>
  )
}

function musts(kept: readonly FitRow[], dropped: readonly FitRow[]): string {
  const count = (rows: readonly FitRow[]) => rows.filter(isMust).length
  const [stay, go] = [count(kept), count(dropped)]
  if (go > 0) return words.agenda.fit.mustsGo(go, go + stay)
  return stay === 0 ? '' : words.agenda.fit.mustsStay(stay)
}
