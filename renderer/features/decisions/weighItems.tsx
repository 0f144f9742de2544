import { Check } from 'lucide-react'
import type { Evidence } from '../../../contract/decisions.ts'
import type { DecisionOption } from '../../../domain/decision.ts'
import { words } from '../../../domain/words/words.ts'
import type { MenuEntry } from '../../ui/menuEntry.ts'

export type Weighing = Pick<Evidence, 'decisionId' | 'optionId' | 'leaning'>

/** Letters of an option in a menu; the whole of it stands on the page. */
const SHOWN = 80

/** Whether two say the same of a takeaway. */
export function isSame(a: Weighing, b: Weighing): boolean {
  return a.decisionId === b.decisionId && a.optionId === b.optionId && a.leaning === b.leaning
}

/** All that a takeaway may be taken for, ticked where it is: for or against an option, or about none. */
export function weighItems(
  evidence: Weighing,
  decisionId: string,
  options: readonly DecisionOption[],
  onWeigh: (weighing: Weighing) => void,
): MenuEntry[] {
  const text = words.decisions
  const entry = (id: string, label: string, weighing: Weighing, startsGroup = false): MenuEntry => ({
    id,
    label,
    // Without a tick its place stays, so that the texts stand in line.
    icon: <Check size={16} aria-hidden visibility={isSame(weighing, evidence) ? 'visible' : 'hidden'} />,
    startsGroup,
    onAction: () => onWeigh(weighing),
  })
  const entries = options.flatMap(({ id, text: whole }, at) => {
    const option = shortened(whole)
    return [
      entry(`for-${id}`, text.weighFor(option), { decisionId, optionId: id, leaning: 'for' }, at > 0),
      entry(`against-${id}`, text.weighAgainst(option), { decisionId, optionId: id, leaning: 'against' }),
    ]
  })
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

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).toWellFormed().trimEnd()}…`
}
