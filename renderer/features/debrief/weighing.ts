import type { DebriefDecision } from '../../../contract/debrief.ts'
import type { Takeaway } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'

/** What a takeaway speaks for or against. */
export type Weighing = Pick<Takeaway, 'decisionId' | 'optionId' | 'leaning'>

/** How a new takeaway begins: about the one decision the interview is for, if it is one. */
export function beginning(decisions: readonly DebriefDecision[]): Weighing {
  const [only, ...others] = decisions
  return { decisionId: others.length === 0 ? (only?.id ?? null) : null, optionId: null, leaning: 'neutral' }
}

/** The weighing in words, with the option or the decision it is about. */
export function weighingText(
  { decisionId, optionId, leaning }: Weighing,
  decisions: readonly DebriefDecision[],
): string {
  const text = words.debrief
  const decision = decisions.find(({ id }) => id === decisionId)
  if (decision === undefined) return text.noDecision
  const option = decision.options.find(({ id }) => id === optionId)
  return option === undefined ? text.aboutDecision(decision.title) : text.leaning[leaning](option.text)
}
