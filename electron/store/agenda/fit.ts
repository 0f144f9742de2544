import { AskwellError } from '../../../contract/error.ts'
import { type AgendaItem, ASSUMED_LIMIT, plannedMinutes } from '../../../domain/agenda.ts'
import { type Dropped, fitAgenda } from '../../../domain/fit.ts'
import type { FitRow, FitView } from '../../../domain/fitView.ts'
import { inSentence } from '../../../domain/inSentence.ts'
import { words } from '../../../domain/words/words.ts'
import type { StoreContext } from '../context.ts'
import { requireInterview } from '../interviews/require.ts'
import { deleteRecords, updateRecords } from '../records.ts'
import { agendaOf, keepOrder } from './order.ts'

export interface FitRequest {
  readonly interviewId: string
  /** Whole minutes; null takes the interview's own limit, and 20 where it has none. */
  readonly limit: number | null
}

/**
 * The agenda that fits a limit best; changes nothing.
 * @throws AskwellError `cannot-fit` when opening and closing alone need more.
 */
export function proposeFit(context: StoreContext, { interviewId, limit: asked }: FitRequest): FitView {
  const interview = requireInterview(context, interviewId)
  const limit = asked ?? interview.limitMinutes ?? ASSUMED_LIMIT
  const items = agendaOf(context.db, interviewId)
  const fit = fitAgenda(items, limit)
  if (fit.kind === 'cannot-fit') throw new AskwellError('cannot-fit', words.fit.cannotFit(fit.needed, limit))
  const dropped: readonly Dropped<AgendaItem>[] = fit.kind === 'fitted' ? fit.dropped : []
  return {
    limit,
    assumed: asked === null && interview.limitMinutes === null,
    planned: plannedMinutes(items),
    fits: fit.kind === 'fits',
    minutes: fit.minutes,
    kept: fit.kept.map(row),
    dropped: dropped.map(({ item }) => row(item)),
    explanation: dropped
      .map(({ item, reason }) => words.fit.leftOff(inSentence(item.text), reason))
      .join(' '),
  }
}

/** Removes what does not fit, as proposed. */
export function applyFit(context: StoreContext, request: FitRequest): FitView {
  const proposal = proposeFit(context, request)
  for (const { id } of proposal.dropped) deleteRecords(context.db, 'agendaItems', 'id = ?', id)
  keepOrder(context.db, agendaOf(context.db, request.interviewId))
  return proposal
}

/** Makes a shorter time the interview's limit, and removes what does not fit into it. */
export function cutTime(
  context: StoreContext,
  { interviewId, limit }: { readonly interviewId: string; readonly limit: number },
): FitView {
  const proposal = applyFit(context, { interviewId, limit })
  updateRecords(context.db, 'interviews', { limitMinutes: limit }, 'id = ?', interviewId)
  return proposal
}

function row({ id, kind, text, minutes, importance }: AgendaItem): FitRow {
  return { id, kind, text, minutes, importance }
}
