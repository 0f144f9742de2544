import { type AgendaItem, type Importance, plannedMinutes } from './agenda.ts'

type Item = Pick<AgendaItem, 'kind' | 'minutes' | 'importance'>

/**
 * Why an item gives way:
 * - `buffer`: buffers go first;
 * - `too-long`: there is less time than it takes between opening and closing, even without any other item;
 * - `less-important`: the more important items kept leave less time than it takes;
 * - `later`: an item as important and as long stands before it;
 * - `poorer-use`: without it, items as important as itself are more in number or fill more of the time.
 */
export type DropReason = 'buffer' | 'too-long' | 'less-important' | 'later' | 'poorer-use'

const RANK: Readonly<Record<Importance, number>> = { must: 0, should: 1, could: 2 }

/**
 * Why an item is missing from the best agenda.
 * @param rivals what that agenda keeps besides opening and closing
 * @param room the minutes between opening and closing
 */
export function dropReason(item: Item, rivals: readonly Item[], room: number): DropReason {
  if (item.kind === 'buffer') return 'buffer'
  if (item.minutes > room) return 'too-long'
  const ahead = rivals.filter((rival) => RANK[rival.importance] < RANK[item.importance])
  if (item.minutes > room - plannedMinutes(ahead)) return 'less-important'
  return rivals.some((rival) => rival.importance === item.importance && rival.minutes === item.minutes)
    ? 'later'
    : 'poorer-use'
}
