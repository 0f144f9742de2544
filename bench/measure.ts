/** One thing measured beside its floor, in turn, so that a busy machine slows both alike. Times in milliseconds. */
export interface Comparison {
  readonly name: string
  readonly product: Timing
  readonly floor: Timing
  readonly floorIs: string
  /** What is compared: the usual time where there are few rounds, the slow ones where there are many. */
  readonly by: keyof Timing
  /** The most the product may take: `times` the floor plus `plus` milliseconds. */
  readonly bound: { readonly times: number; readonly plus: number }
}

export interface Timing {
  readonly p50: number
  readonly p95: number
}

/** Times two works in turn, `rounds` times each after a warm-up, and answers their percentiles. */
export async function inTurn(
  rounds: number,
  product: (round: number) => unknown,
  floor: (round: number) => unknown,
): Promise<{ readonly product: Timing; readonly floor: Timing }> {
  const times = { product: [] as number[], floor: [] as number[] }
  for (let round = -Math.min(3, rounds); round < rounds; round += 1) {
    const productTime = await timed(() => product(Math.abs(round)))
    const floorTime = await timed(() => floor(Math.abs(round)))
    if (round < 0) continue
    times.product.push(productTime)
    times.floor.push(floorTime)
  }
  return { product: percentiles(times.product), floor: percentiles(times.floor) }
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

/** Whether a comparison keeps its bound. */
export function holds({ product, floor, by, bound }: Comparison): boolean {
  return product[by] <= floor[by] * bound.times + bound.plus
}
