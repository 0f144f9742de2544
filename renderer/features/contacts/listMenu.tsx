import { Download, Keyboard, ListChecks, Users } from 'lucide-react'
import { words } from '../../../domain/words/words.ts'
import type { MenuEntry } from '../../ui/menuEntry.ts'

interface ListMenuActions {
  readonly go: (path: string) => void
  readonly all: () => void
  readonly export: () => void
  readonly help: () => void
}

/** What can be done with the list as a whole. */
export function listMenu(actions: ListMenuActions): MenuEntry[] {
  const text = words.contactList
  return [
    {
      id: 'all',
      label: text.selected.selectAll,
      icon: <ListChecks size={16} aria-hidden />,
      onAction: actions.all,
    },
    {
      id: 'export',
      label: text.export,
      icon: <Download size={16} aria-hidden />,
      onAction: actions.export,
    },
    {
      id: 'duplicates',
      label: text.duplicates,
      icon: <Users size={16} aria-hidden />,
      onAction: () => actions.go('/contacts/duplicates'),
    },
    {
      id: 'keys',
      label: text.shortcuts,
      icon: <Keyboard size={16} aria-hidden />,
      keys: '?',
      startsGroup: true,
      onAction: actions.help,
    },
  ]
}
