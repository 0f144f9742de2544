import type { AgendaItem } from '../../../domain/agenda.ts'

/** Whether an item is a must among those that compete for the time: opening and closing always stay. */
export function isMust({ kind, importance }: Pick<AgendaItem, 'kind' | 'importance'>): boolean {
  return importance === 'must' && (kind === 'question' || kind === 'share')
}
