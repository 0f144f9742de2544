import type { AgendaItem } from '../agenda.ts'
import { type Dropped, type FitItem, fitAgenda } from '../fit.ts'
import { currentItem, itemRecord, type MeetingRun } from './run.ts'
import { secondsLeft } from './times.ts'

/** What is left of an agenda once the time is cut; items in the agenda's order, with the minutes they still need. */
export interface Refit {
  readonly kept: readonly AgendaItem[]
  readonly dropped: readonly Dropped<AgendaItem>[]
  /** Minutes that even what has to stay needs beyond the time there is; 0 when all of it fits. */
  readonly short: number
}

/**
 * Fits what is left of a meeting to the time until `stop`, by the rule of the fit (fit.ts). What is open or was left out
 * before takes part; what was ticked or skipped does not. An item needs what it has left of its minutes, rounded up and
 * at least one. The one that is talked about stays, and gives its own time before an opening or a closing goes.
 * @param now milliseconds since 1970, as `stop`
 */
export function refit(run: MeetingRun, stop: number, now: number): Refit {
  const current = currentItem(run)
  const room = Math.max(0, Math.floor((stop - now) / 60_000))
  const needs = (item: AgendaItem) => Math.max(1, Math.ceil(secondsLeft(run, item, now) / 60))
  const others = run.agenda
    .filter(({ id }) => id !== current?.id && ['open', 'left-out'].includes(itemRecord(run, id).state))
    .map((item) => ({ ...item, minutes: needs(item) }))
  const running = current === null ? [] : [{ ...current, minutes: needs(current) }]

  const beside = fitAgenda(others, Math.max(0, room - (running[0]?.minutes ?? 0)))
  const fit = beside.kind === 'cannot-fit' ? fitAgenda(others, room) : beside
  if (fit.kind === 'cannot-fit') {
    const [kept, dropped] = [others.filter(isFixed), others.filter((item) => !isFixed(item))]
    return {
      kept: inOrder(run, [...running, ...kept]),
      dropped: dropped.map((item) => ({ item, reason: item.kind === 'buffer' ? 'buffer' : 'too-long' })),
      short: fit.needed - room,
    }
  }
  return {
    kept: inOrder(run, [...running, ...fit.kept]),
    dropped: fit.kind === 'fitted' ? fit.dropped : [],
    short: 0,
  }
}

function inOrder({ agenda }: MeetingRun, items: readonly AgendaItem[]): readonly AgendaItem[] {
  const place = new Map(agenda.map(({ id }, index) => [id, index]))
  return items.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
}

function isFixed({ kind }: FitItem): boolean {
  return kind === 'opening' || kind === 'closing'
}
