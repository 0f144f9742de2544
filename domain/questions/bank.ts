import type { Decision } from '../decision.ts'
import { foldForIndex, searchTerms } from '../fold.ts'
import { type Insight, type Question, type Theme, theme } from '../question.ts'
import { builtInQuestions } from './builtIn.ts'

/** A question that can be asked, built in or the user's own. */
export interface BankQuestion {
  readonly id: string
  readonly text: string
  readonly theme: Theme
  /** Empty for an own question: it serves any decision. */
  readonly kinds: readonly Decision['kind'][]
  /** Null for an own question. */
  readonly reveals: Insight | null
  readonly minutes: number
  readonly isOwn: boolean
}

/** Minutes that asking and answering an own question takes, until the agenda says otherwise. */
const OWN_MINUTES = 3

/** What the bank is narrowed to; null leaves a side open. */
export interface BankFilter {
  readonly search: string
  readonly theme: Theme | null
  readonly kind: Decision['kind'] | null
  readonly reveals: Insight | null
}

/** The whole bank in the order of a conversation; within a theme the user's own questions come first. */
export function bankOf(own: readonly Question[]): readonly BankQuestion[] {
  const mine = own.map(
    ({ id, text, theme: about }): BankQuestion => ({
      id,
      text,
      theme: about,
      kinds: [],
      reveals: null,
      minutes: OWN_MINUTES,
      isOwn: true,
    }),
  )
  const shipped = builtInQuestions.map((question): BankQuestion => ({ ...question, isOwn: false }))
  return theme.options.flatMap((each) => [...mine, ...shipped].filter((question) => question.theme === each))
}

/** Whether a question helps with one of these decisions; with none named, every question does. */
export function serves({ kinds }: Pick<BankQuestion, 'kinds'>, wanted: readonly Decision['kind'][]): boolean {
  return kinds.length === 0 || wanted.length === 0 || kinds.some((kind) => wanted.includes(kind))
}

/** The questions that a filter leaves, in their order; every word of the search begins a word of the question. */
export function findQuestions<Q extends BankQuestion>(
  questions: readonly Q[],
  { search, theme: about, kind, reveals }: BankFilter,
): readonly Q[] {
  const terms = searchTerms(search)
  return questions.filter(
    (question) =>
      (about === null || question.theme === about) &&
      (kind === null || serves(question, [kind])) &&
      (reveals === null || question.reveals === reveals) &&
      holds(question.text, terms),
  )
}

/** Whether each term begins a word of the text. */
export function holds(text: string, terms: readonly string[]): boolean {
  if (terms.length === 0) return true
  const words = foldForIndex(text).split(' ')
  return terms.every((term) => words.some((word) => word.startsWith(term)))
}
