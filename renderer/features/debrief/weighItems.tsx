import { Check } from 'lucide-react'
import type { DebriefDecision } from '../../../contract/debrief.ts'
import { words } from '../../../domain/words/words.ts'
import type { MenuEntry } from '../../ui/menuEntry.ts'
import type { Weighing } from './weighing.ts'

/** Letters of an option in a menu; the whole of it stands with the decision. */
const SHOWN = 80

/** All that a takeaway may speak for: each option of each decision on either side, a decision as a whole, none. */
export function weighItems(
  current: Weighing,
  decisions: readonly DebriefDecision[],
  onWeigh: (weighing: Weighing) => void,
): MenuEntry[] {
  const text = words.debrief
  const entry = (id: string, label: string, weighing: Weighing, startsGroup = false): MenuEntry => ({
    id,
    label: shortened(label),
    // Without a tick its place stays, so that the texts stand in line.
    icon: <Check size={16} aria-hidden visibility={isSame(weighing, current) ? 'visible' : 'hidden'} />,
    startsGroup,
    onAction: () => onWeigh(weighing),
  })
  const about = decisions.flatMap(({ id: decisionId, title, options }, at) => [
    ...options.flatMap(({ id: optionId, text: option }, index) =>
      (['for', 'against'] as const).map((leaning) =>
        entry(
          `${leaning}-${optionId}`,
          text.leaning[leaning](option),
          { decisionId, optionId, leaning },
          at + index > 0 && leaning === 'for',
        ),
      ),
    ),
    entry(
      `about-${decisionId}`,
      text.aboutDecision(title),
      { decisionId, optionId: null, leaning: 'neutral' },
      true,
    ),
  ])
  const none = { decisionId: null, optionId: null, leaning: 'neutral' } as const
  return [...about, entry('none', text.noDecision, none, true)]
}

function isSame(a: Weighing, b: Weighing): boolean {
  return a.decisionId === b.decisionId && a.optionId === b.optionId && a.leaning === b.leaning
}

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).toWellFormed().trimEnd()}…`
}
