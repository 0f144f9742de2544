import type { Decision } from '../decision.ts'
import type { Insight, Theme } from '../question.ts'

/** A question that ships with Askwell. Its id never changes: agendas and answers of users refer to it. */
export interface BuiltInQuestion {
  readonly id: string
  readonly theme: Theme
  readonly text: string
  /** The kinds of decision that an answer helps with, one at least. */
  readonly kinds: readonly Decision['kind'][]
  readonly reveals: Insight
  /** How long asking and answering takes: an account takes three, a plain answer two. */
  readonly minutes: 2 | 3
}

/** Questions of one theme, in the order in which a conversation takes them up. */
export function onTheme(
  theme: Theme,
  questions: readonly Omit<BuiltInQuestion, 'theme'>[],
): readonly BuiltInQuestion[] {
  return questions.map((question) => ({ ...question, theme }))
}
