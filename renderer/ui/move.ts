/** What a key does in the list. */
export type Move = 'next' | 'previous' | 'first' | 'last' | 'pageDown' | 'pageUp'

const moves = new Map<string, Move>(
  Object.entries({
    ArrowDown: 'next',
    j: 'next',
    ArrowUp: 'previous',
    k: 'previous',
    Home: 'first',
    End: 'last',
    PageDown: 'pageDown',
    PageUp: 'pageUp',
  } as const),
)

/** What a key does; undefined for a key that means nothing to the list. */
export function moveOf(key: string): Move | undefined {
  return moves.get(key)
}

/** The row a move leads to from the active one (-1: none yet), in a list of `total` rows, `page` of them in sight. */
export function moveTo(move: Move, active: number, total: number, page: number): number {
  const target = {
    next: active + 1,
    previous: active === -1 ? total - 1 : active - 1,
    first: 0,
    last: total - 1,
    pageDown: active + page,
    pageUp: active - page,
  }[move]
  return Math.max(0, Math.min(total - 1, target))
}
