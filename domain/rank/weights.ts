import { z } from 'zod'

/** What a contact is ranked by, in the order in which it is told. */
export const contactFactors = [
  'relevance',
  'function',
  'seniority',
  'closeness',
  'recency',
  'referral',
  'shared',
  'openness',
] as const

/** What an employer is ranked by. */
export const employerFactors = ['relevance', 'reach', 'closeness', 'openness'] as const

export type ContactFactor = (typeof contactFactors)[number]
export type EmployerFactor = (typeof employerFactors)[number]
export type RankFactor = ContactFactor | EmployerFactor

/** How much one factor counts: 0 not at all, 3 a lot. */
export const MOST_WEIGHT = 3
const weight = z.number().int().min(0).max(MOST_WEIGHT)

/** How much each factor counts against the others. */
export const rankWeights = z.object({
  relevance: weight,
  function: weight,
  seniority: weight,
  closeness: weight,
  recency: weight,
  referral: weight,
  shared: weight,
  openness: weight,
  reach: weight,
})

export type RankWeights = z.infer<typeof rankWeights>

/** Who knows what one asks about comes before who is easy to reach; both count. */
export const defaultWeights: RankWeights = {
  relevance: 3,
  function: 2,
  seniority: 1,
  closeness: 2,
  recency: 1,
  referral: 2,
  shared: 1,
  openness: 2,
  reach: 2,
}
