/** The row a key leads to from the active one (-1: none yet), of `total` rows, `page` of them in sight; null for other keys. */
export function rowAfter(key: string, active: number, total: number, page: number): number | null {
  const target = new Map([
    ['ArrowDown', active + 1],
    ['j', active + 1],
    ['ArrowUp', active === -1 ? total - 1 : active - 1],
    ['k', active === -1 ? total - 1 : active - 1],
    ['Home', 0],
    ['End', total - 1],
    ['PageDown', active + page],
    ['PageUp', active - page],
  ]).get(key)
  return target === undefined || total === 0 ? null : Math.max(0, Math.min(total - 1, target))
}
