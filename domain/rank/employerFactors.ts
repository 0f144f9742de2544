import { type Relevance, relevance } from './relevance.ts'
import type { RankTarget } from './target.ts'

/** What ranking knows of an employer. */
export interface RankedEmployer {
  readonly name: string
  readonly industry: string
  /** How many contacts work there. */
  readonly people: number
  /** How many of the people there were asked for an interview already. */
  readonly asked: number
  /** Those of its people who were looked at. */
  readonly known: readonly {
    readonly name: string
    readonly closeness: number
    readonly relevance: number
  }[]
}

/** How one factor speaks for an employer, from 0 to 1, and the facts it comes from. */
export type EmployerFactorValue = { readonly value: number } & (
  | {
      readonly factor: 'relevance'
      readonly matches: Relevance['matches']
      /** The person there who comes nearest to the target; empty where nobody does. */
      readonly person: string
    }
  | { readonly factor: 'reach'; readonly people: number }
  | { readonly factor: 'closeness'; readonly level: number; readonly person: string }
  | { readonly factor: 'openness'; readonly asked: number }
)

const CLOSEST = 4
/** So many people make the most; each further one counts less than the one before. */
const MANY = 31
/** The first few who were asked leave others to ask. */
const ASKED = [1, 0.6, 0.4, 0.2] as const

/** Every factor of an employer for a target, in the order in which they are told. */
export function employerFactorValues(employer: RankedEmployer, target: RankTarget): EmployerFactorValue[] {
  const { known, people, asked } = employer
  const own = relevance(target, { company: employer.name, industry: employer.industry })
  const nearest = best(known, 'relevance')
  const closest = best(known, 'closeness')
  return [
    {
      factor: 'relevance',
      value: Math.max(own.value, nearest.relevance),
      matches: own.matches,
      person: nearest.name,
    },
    { factor: 'reach', value: Math.min(1, Math.log2(1 + people) / Math.log2(1 + MANY)), people },
    {
      factor: 'closeness',
      value: closest.closeness / CLOSEST,
      level: closest.closeness,
      person: closest.name,
    },
    { factor: 'openness', value: ASKED[Math.min(asked, ASKED.length - 1)] ?? 0, asked },
  ]
}

/** Who has most of something, of equals the first by name; nobody where no one has any. */
function best<K extends 'relevance' | 'closeness'>(known: RankedEmployer['known'], by: K) {
  return known.reduce<{ readonly name: string } & { readonly [F in K]: number }>(
    (first, person) =>
      person[by] > first[by] || (person[by] === first[by] && first[by] > 0 && person.name < first.name)
        ? person
        : first,
    { name: '', [by]: 0 } as { readonly name: string } & { readonly [F in K]: number },
  )
}
