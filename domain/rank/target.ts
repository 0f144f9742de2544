import { searchTerms } from '../fold.ts'
import { type JobFunction, jobFunctions } from './jobFunction.ts'
import { seniorityLevel } from './seniority.ts'

/** A word to look for in people's work, and how much it tells. */
export interface TargetWord {
  /** As it was written. */
  readonly text: string
  readonly folded: string
  readonly weight: number
}

/** What contacts are ranked against. */
export interface RankTarget {
  readonly words: readonly TargetWord[]
  readonly functions: ReadonlySet<JobFunction>
  /** The level of the role aimed at, as `seniorityLevel` counts. */
  readonly level: number
}

interface TargetSource {
  /** The role, field or course. */
  readonly target: string
  readonly title: string
  readonly openQuestions: readonly string[]
}

/** Words that say nothing of a field of work: the commonest ones, and those of deciding itself. */
const stopWords: ReadonlySet<string> = new Set(
  `a about accept after all an and any apply are as at be become before but by can could decide do does doing done either enrol
   enroll first for from get go had has have how i if in into instead is it its job like many me more much my need new
   next of off on one or other our out own part people place really role should so some take team than that the their
   them then there they this time to up us want was we week what when where whether which who whom whose why will with
   work working would year years you your`.split(/\s+/),
)

const WEIGHT = { target: 3, title: 2, question: 1 } as const

/** What a decision asks for: its target says most, its title less, its open questions a little. */
export function rankTarget({ target, title, openQuestions }: TargetSource): RankTarget {
  const words = new Map<string, TargetWord>()
  const read = (text: string, weight: number) => {
    for (const word of wordsOf(text)) {
      if ((words.get(word.folded)?.weight ?? 0) < weight) words.set(word.folded, { ...word, weight })
    }
  }
  read(target, WEIGHT.target)
  read(title, WEIGHT.title)
  for (const question of openQuestions) read(question, WEIGHT.question)
  return {
    words: [...words.values()].sort((a, b) => b.weight - a.weight),
    functions: jobFunctions(target === '' ? title : target),
    level: seniorityLevel(target) ?? 1,
  }
}

function wordsOf(text: string): { readonly text: string; readonly folded: string }[] {
  return text.split(/[^\p{L}\p{M}\p{N}'’]+/u).flatMap((written) => {
    const text = written.replace(/['’]s?$/u, '')
    return searchTerms(text)
      .filter((folded) => !stopWords.has(folded) && !isLetter(folded))
      .map((folded) => ({ text, folded }))
  })
}

/** One letter of an alphabet tells nothing; one Chinese or Japanese character does. */
function isLetter(word: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]$/u.test(word)
}
