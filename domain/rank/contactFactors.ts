import { type JobFunction, jobFunctions } from './jobFunction.ts'
import { type Openness, opennessValue } from './openness.ts'
import { type Relevance, relevance } from './relevance.ts'
import { seniorityLevel, seniorityValue } from './seniority.ts'
import { type Organisation, type Shared, sharedValue, sharedWith } from './shared.ts'
import type { RankTarget } from './target.ts'

/** What ranking knows of a contact. Texts are empty when unknown, days null for never. */
export interface RankedPerson {
  readonly position: string
  readonly company: string
  readonly industry: string
  readonly tags: string
  readonly knownHow: string
  readonly notes: string
  readonly closeness: number
  readonly daysSinceInteraction: number | null
  readonly daysSinceConnected: number | null
  /** Who introduced this person, or named them in an interview. */
  readonly introducedBy: string | null
  readonly namedBy: string | null
  readonly openness: Openness
}

/** How one factor speaks for a contact, from 0 to 1, and the facts it comes from. */
export type ContactFactorValue = { readonly value: number } & (
  | { readonly factor: 'relevance'; readonly matches: Relevance['matches'] }
  | { readonly factor: 'function'; readonly functions: readonly JobFunction[]; readonly isSame: boolean }
  | { readonly factor: 'seniority'; readonly level: number | null; readonly steps: number | null }
  | { readonly factor: 'closeness'; readonly level: number }
  | { readonly factor: 'recency'; readonly since: 'interaction' | 'connection' | null; readonly days: number }
  | { readonly factor: 'referral'; readonly how: 'introduced' | 'named' | null; readonly by: string }
  | { readonly factor: 'shared'; readonly shared: Shared | null }
  | { readonly factor: 'openness'; readonly openness: Openness; readonly company: string }
)

const CLOSEST = 4
/** Days after which an interaction speaks half as much, and a mere connection. */
const HALF = { interaction: 90, connection: 365 } as const

/** Every factor of a contact for a target, in the order in which they are told. */
export function contactFactorValues(
  person: RankedPerson,
  target: RankTarget,
  organisations: readonly Organisation[],
): ContactFactorValue[] {
  const shared = sharedWith(organisations, person)
  return [
    { factor: 'relevance', ...relevance(target, person) },
    functionOf(person, target),
    seniorityOf(person, target),
    { factor: 'closeness', value: person.closeness / CLOSEST, level: person.closeness },
    recencyOf(person),
    referralOf(person),
    { factor: 'shared', value: sharedValue(shared), shared },
    {
      factor: 'openness',
      value: opennessValue(person.openness),
      openness: person.openness,
      company: person.company,
    },
  ]
}

function functionOf({ position }: RankedPerson, target: RankTarget): ContactFactorValue {
  const all = [...jobFunctions(position)]
  const same = all.filter((name) => target.functions.has(name))
  const isSame = same.length > 0
  // Nothing told is between the two: many positions say too little.
  const isUnknown = all.length === 0 || target.functions.size === 0
  return {
    factor: 'function',
    value: isSame ? 1 : isUnknown ? 0.4 : 0.1,
    functions: isSame ? same : all,
    isSame,
  }
}

function seniorityOf({ position }: RankedPerson, target: RankTarget): ContactFactorValue {
  const level = seniorityLevel(position)
  const steps = level === null ? null : level - target.level
  return { factor: 'seniority', value: seniorityValue(level, target.level), level, steps }
}

function recencyOf({ daysSinceInteraction, daysSinceConnected }: RankedPerson): ContactFactorValue {
  if (daysSinceInteraction !== null) {
    const days = Math.max(0, daysSinceInteraction)
    return { factor: 'recency', value: 0.5 ** (days / HALF.interaction), since: 'interaction', days }
  }
  if (daysSinceConnected !== null) {
    const days = Math.max(0, daysSinceConnected)
    return { factor: 'recency', value: 0.5 * 0.5 ** (days / HALF.connection), since: 'connection', days }
  }
  return { factor: 'recency', value: 0, since: null, days: 0 }
}

function referralOf({ introducedBy, namedBy }: RankedPerson): ContactFactorValue {
  if (introducedBy !== null) return { factor: 'referral', value: 1, how: 'introduced', by: introducedBy }
  if (namedBy !== null) return { factor: 'referral', value: 1, how: 'named', by: namedBy }
  return { factor: 'referral', value: 0, how: null, by: '' }
}
