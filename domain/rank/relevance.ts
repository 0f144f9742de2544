import { foldForIndex } from '../fold.ts'
import type { RankTarget } from './target.ts'

/** Where a word of the target was found, the most telling place first. */
export const relevanceFields = ['position', 'tags', 'company', 'industry'] as const
export type RelevanceField = (typeof relevanceFields)[number]

/** A person's position says most of what they can tell. */
const worth: Readonly<Record<RelevanceField, number>> = {
  position: 1,
  tags: 0.9,
  company: 0.8,
  industry: 0.7,
}

export interface Relevance {
  /** 0 to 1. */
  readonly value: number
  readonly matches: readonly { readonly word: string; readonly field: RelevanceField }[]
}

/** So many of the heaviest words found in the position make the most. */
const ENOUGH = 4

/**
 * How much of what one wants to know about stands in a person's position, tags, company and industry: each word counts
 * by its weight, once, where it tells most.
 */
export function relevance(
  target: RankTarget,
  texts: { readonly [F in RelevanceField]?: string | undefined },
): Relevance {
  const full = target.words.slice(0, ENOUGH).reduce((sum, { weight }) => sum + weight, 0)
  if (full === 0) return { value: 0, matches: [] }
  const fields = relevanceFields.map((field) => ({
    field,
    words: foldForIndex(texts[field] ?? '').split(' '),
  }))
  let sum = 0
  const matches = target.words.flatMap(({ text, folded, weight }) => {
    const found = fields.find(({ words }) => words.some((word) => isSameWord(word, folded)))
    if (found === undefined) return []
    sum += weight * worth[found.field]
    return [{ word: text, field: found.field }]
  })
  return { value: Math.min(1, sum / full), matches }
}

const SHORTEST = 5
const ALIKE = 0.65

/** The beginning that a word has in common with every word that counts as the same; folded. */
export function commonStart(word: string): string {
  if (word.length < SHORTEST) return word.length > 3 ? word.replace(/s$/, '') : word
  return word.slice(0, Math.max(SHORTEST, Math.ceil(word.length * ALIKE)))
}

/**
 * Whether two folded words are forms of one: equal but for a plural's s, or with a common beginning of at least five
 * letters that makes up two thirds of the longer one (analyst, analysts, analysis; but not care and career).
 */
function isSameWord(a: string, b: string): boolean {
  if (a === b || `${a}s` === b || a === `${b}s`) return true
  let common = 0
  while (common < a.length && a[common] === b[common]) common += 1
  return common >= SHORTEST && common >= Math.max(a.length, b.length) * ALIKE
}
