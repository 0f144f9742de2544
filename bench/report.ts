import { type Comparison, holds, lead, ratio } from './measure.ts'

/** One comparison in a line, its peers in a line each. */
export function report(one: Comparison): string {
  const { name, by, product, floor, floorIs, bound, peers = [] } = one
  const times = `${product[by].toFixed(1)} ms against ${floor[by].toFixed(1)} ms, ${by}`
  const lines = peers.map((peer) => {
    const least = peer.least === 0 ? '' : `, at least ${peer.least}x`
    return `       ${lead(one, peer).toFixed(0)}x faster than ${peer.name}${least}; ${peer.timing[by].toFixed(1)} ms`
  })
  const first = `${ratio(one).toFixed(2)}x  ${name}: ${floorIs}${boundOf(bound)}; ${times}${holds(one) ? '' : '  MISSED'}`
  return [first, ...lines].join('\n')
}

function boundOf(bound: Comparison['bound']): string {
  if (bound === null) return ''
  return `, at most ${bound.times}x${bound.plus === 0 ? '' : ` + ${bound.plus} ms`}`
}
