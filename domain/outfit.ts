import type { Company, DressCode } from './company.ts'
import { foldForIndex } from './fold.ts'
import type { Method } from './interview.ts'

/** An outfit level that is known. */
export type DressLevel = Exclude<DressCode, ''>

/** Why a level is suggested: noted of the company, by its industry, or because it is right nearly everywhere. */
export type DressReason = 'company' | 'formal' | 'easy' | 'site' | 'usual'

export interface DressSuggestion {
  readonly level: DressLevel
  readonly reason: DressReason
}

/** Words by which an industry is told; a word of it begins with one of these. */
const industries: readonly (readonly [DressReason, DressLevel, readonly string[]])[] = [
  [
    'formal',
    'business-professional',
    [
      'financ',
      'bank',
      'investm',
      'investo',
      'insur',
      'law',
      'lawyer',
      'legal',
      'consult',
      'audit',
      'account',
      'tax',
    ],
  ],
  ['site', 'site', ['construct', 'mining', 'quarr', 'shipbuild', 'shipyard']],
  [
    'easy',
    'smart-casual',
    [
      'tech',
      'software',
      'internet',
      'saas',
      'app',
      'apps',
      'gaming',
      'games',
      'digital',
      'startup',
      'nonprofit',
      'charit',
      'foundation',
      'ngo',
      'volunt',
    ],
  ],
]

/**
 * What to wear where nobody has said: what is noted of the company, else what its industry usually wears, else business
 * casual; never below smart casual. A site is walked in person alone. Source: common advice of career centres.
 */
export function suggestDress(
  company: Pick<Company, 'name' | 'dressCode' | 'industry'> | null,
  method: Method,
): DressSuggestion {
  const isThere = ({ level }: DressSuggestion) => level !== 'site' || method === 'in-person'
  const noted = company?.dressCode ?? ''
  const known: readonly DressSuggestion[] = [
    ...(noted === '' ? [] : [{ level: noted, reason: 'company' } as const]),
    // A firm's name often says what its record does not.
    ...byIndustry(company?.industry || company?.name || ''),
  ]
  return known.find(isThere) ?? { level: 'business-casual', reason: 'usual' }
}

function byIndustry(industry: string): readonly DressSuggestion[] {
  const words = foldForIndex(industry).replaceAll('non profit', 'nonprofit').split(' ')
  return industries
    .filter(([, , starts]) => starts.some((start) => words.some((word) => isSaidBy(word, start))))
    .map(([reason, level]) => ({ reason, level }))
}

/** Short words stand for themselves alone: “app” is not meant by “apparel”, nor “law” by “lawn”. */
function isSaidBy(word: string, start: string): boolean {
  return start.length < 4 ? word === start : word.startsWith(start)
}
