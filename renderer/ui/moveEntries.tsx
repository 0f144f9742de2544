import { ArrowDown, ArrowUp } from 'lucide-react'
import { words } from '../../domain/words/words.ts'
import type { MenuEntry } from './menuEntry.ts'

interface Movable {
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (step: -1 | 1) => void
}

/** The lines of a row's menu that move it by one place, for whoever drags nothing and knows no keys. */
export function moveEntries({ isFirst, isLast, onMove }: Movable): MenuEntry[] {
  return [
    {
      id: 'up',
      label: words.ordered.up,
      keys: 'Alt+↑',
      icon: <ArrowUp size={16} aria-hidden />,
      isDisabled: isFirst,
      onAction: () => onMove(-1),
    },
    {
      id: 'down',
      label: words.ordered.down,
      keys: 'Alt+↓',
      icon: <ArrowDown size={16} aria-hidden />,
      isDisabled: isLast,
      onAction: () => onMove(1),
    },
  ]
}
