import { Check } from 'lucide-react'
import type { Evidence } from '../../../contract/decisions.ts'
import type { DecisionOption } from '../../../domain/decision.ts'
import { words } from '../../../domain/words/words.ts'
import type { MenuEntry } from '../../ui/menuEntry.ts'

export type Weighing = Pick<Evidence, 'decisionId' | 'optionId' | 'leaning'>

/** All that a takeaway may be taken for, ticked where it is: for or against an option, or about none. */
export function weighItems(
  evidence: Weighing,
  decisionId: string,
  options: readonly DecisionOption[],
  onWeigh: (weighing: Weighing) => void,
): MenuEntry[] {
  const text = words.decisions
  const is = (weighing: Weighing) =>
    weighing.decisionId === evidence.decisionId &&
    weighing.optionId === evidence.optionId &&
    weighing.leaning === evidence.leaning
  const entry = (id: string, label: string, weighing: Weighing, startsGroup = false): MenuEntry => ({
    id,
    label,
    // Without a tick its place stays, so that the texts stand in line.
    icon: <Check size={16} aria-hidden visibility={is(weighing) ? 'visible' : 'hidden'} />,
    startsGroup,
    onAction: () => onWeigh(weighing),
  })
  const entries = options.flatMap(({ id, text: option }, at) => [
    entry(`for-${id}`, text.weighFor(option), { decisionId, optionId: id, leaning: 'for' }, at > 0),
    entry(`against-${id}`, text.weighAgainst(option), { decisionId, optionId: id, leaning: 'against' }),
  ])
  const { optionId } = evidence
  return [
    ...entries,
    ...(optionId === null
      ? []
      : [entry('neutral', text.weighNeither, { decisionId, optionId, leaning: 'neutral' }, true)]),
    entry('none', text.weighNoOption, { decisionId, optionId: null, leaning: 'neutral' }, optionId === null),
    ...(evidence.decisionId === null
      ? []
      : [entry('elsewhere', text.weighElsewhere, { decisionId: null, optionId: null, leaning: 'neutral' })]),
  ]
}
