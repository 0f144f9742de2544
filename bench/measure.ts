/** One thing measured beside its floor and its peers, in turn, so that a busy machine slows all alike. */
export interface Comparison {
  readonly name: string
  readonly product: Timing
  readonly floor: Timing
  readonly floorIs: string
  /** What is compared: the usual time where there are few rounds, the slow ones where there are many. */
  readonly by: keyof Timing
  /** The most the product may take: `times` the floor plus `plus` milliseconds. Null: reported, judged by nothing. */
  readonly bound: { readonly times: number; readonly plus: number } | null
  readonly peers?: readonly Peer[]
}

/** Another way to do the same thing. */
export interface Peer {
  readonly name: string
  readonly timing: Timing
  /** How many times faster the product must be. */
  readonly least: number
}

/** Milliseconds. */
export interface Timing {
  readonly p50: number
  readonly p95: number
}

/**
 * Times several works in turn, `rounds` times each after a warm-up, and answers their percentiles. The warm-up is a share of
 * the rounds: a work that is done in a moment is compiled after many rounds only, a long one within its first.
 */
export async function inTurn<N extends string>(
  rounds: number,
  works: Readonly<Record<N, (round: number) => unknown>>,
): Promise<Readonly<Record<N, Timing>>> {
  const names = Object.keys(works) as N[]
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = -Math.ceil(rounds / 3); round < rounds; round += 1) {
    for (const name of names) {
      const time = await timed(() => works[name](Math.abs(round)))
      if (round >= 0) times.get(name)?.push(time)
    }
  }
  return Object.fromEntries(names.map((name) => [name, percentiles(times.get(name) ?? [])])) as Record<
    N,
    Timing
  >
}

/** Milliseconds until a work, or its promise, is done. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export function percentiles(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95) }
}

/** How many times its floor the product takes. */
export function ratio({ product, floor, by }: Comparison): number {
  return product[by] / floor[by]
}

/** How many times faster than a peer the product is. */
export function lead({ product, by }: Comparison, { timing }: Peer): number {
  return timing[by] / product[by]
}

/** Whether a comparison keeps its bound and leads its peers by as much as it must. */
export function holds(one: Comparison): boolean {
  const { product, floor, by, bound, peers = [] } = one
  const isWithin = bound === null || product[by] <= floor[by] * bound.times + bound.plus
  return isWithin && peers.every((peer) => lead(one, peer) >= peer.least)
}
