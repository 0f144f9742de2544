import { foldForIndex } from '../fold.ts'
import type { RankFactor, RankWeights } from './weights.ts'

/** How one factor speaks for somebody, from 0 to 1, with what says so. */
export interface FactorValue {
  readonly factor: RankFactor
  readonly value: number
}

interface Candidate {
  readonly id: string
  readonly name: string
  readonly factors: readonly FactorValue[]
}

/** A factor and the share of the score it gives: its value by its weight in the sum of all weights. */
export type Part<F extends FactorValue> = F & { readonly share: number }

type Ranked<C extends Candidate> = Omit<C, 'factors'> & {
  /** The mean of the factors by their weights, from 0 to 1: the sum of all shares. */
  readonly score: number
  readonly parts: readonly Part<C['factors'][number]>[]
}

/** Scores that differ by less are equal: sums of fractions come out a little different in another order. */
const EQUAL = 1e9

/**
 * Candidates by the weighted mean of their factors, the best first; equals by name, then by id, whatever the order they
 * came in. Without any weight every score is 0.
 */
export function rank<C extends Candidate>(candidates: readonly C[], weights: RankWeights): Ranked<C>[] {
  return candidates
    .map((candidate) => {
      const { factors, ...rest } = candidate
      const total = factors.reduce((sum, { factor }) => sum + weights[factor], 0)
      const parts = factors.map((factor: C['factors'][number]) => ({
        ...factor,
        share: total === 0 ? 0 : (factor.value * weights[factor.factor]) / total,
      }))
      const score = parts.reduce((sum, { share }) => sum + share, 0)
      return {
        ranked: { ...rest, score, parts },
        order: -Math.round(score * EQUAL),
        name: foldForIndex(candidate.name),
      }
    })
    .sort((a, b) => a.order - b.order || compare(a.name, b.name) || compare(a.ranked.id, b.ranked.id))
    .map(({ ranked }) => ranked)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
