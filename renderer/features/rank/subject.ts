import type { RankSubject } from '../../../contract/rank.ts'
import type { Decision } from '../../../domain/decision.ts'
import { byUrgency } from '../../../domain/decisionOrder.ts'

const DECISION = 'decision:'
const TEXT = 'text:'

/** A subject as one text, for remembering. */
export function writeSubject(subject: RankSubject): string {
  return subject.kind === 'decision' ? DECISION + subject.id : TEXT + subject.text
}

/**
 * What to ask about: what the address names, else what was chosen last, else the decision that is due next. Null where
 * nothing was chosen and there is no decision.
 */
export function chosenSubject(
  named: string | null,
  remembered: string,
  decisions: readonly Decision[],
): RankSubject | null {
  const known = (id: string) => decisions.some((decision) => decision.id === id)
  if (named !== null && known(named)) return { kind: 'decision', id: named }
  if (remembered.startsWith(TEXT)) return { kind: 'text', text: remembered.slice(TEXT.length) }
  const id = remembered.slice(DECISION.length)
  if (remembered.startsWith(DECISION) && known(id)) return { kind: 'decision', id }
  const [next] = byUrgency(decisions)
  return next === undefined ? null : { kind: 'decision', id: next.id }
}
