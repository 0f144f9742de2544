import { CalendarPlus, Copy, Eye, Pencil, Trash2 } from 'lucide-react'
import type { ContactRow } from '../../../contract/contactList.ts'
import { words } from '../../../domain/words/words.ts'
import { copyText } from '../../ui/copyText.ts'
import type { MenuEntry } from '../../ui/menuEntry.ts'

/** What a right-click on a contact offers. */
export function contactMenu(
  row: ContactRow | undefined,
  navigate: (path: string) => void,
  onRemove: () => void,
): MenuEntry[] {
  if (row === undefined) return []
  const go = (path: string) => () => navigate(path)
  return [
    {
      id: 'open',
      label: words.contacts.open,
      icon: <Eye size={16} aria-hidden />,
      keys: 'Enter',
      onAction: go(`/contacts/${row.id}`),
    },
    {
      id: 'plan',
      label: words.contacts.planInterview,
      icon: <CalendarPlus size={16} aria-hidden />,
      onAction: go(`/interviews/plan?contact=${row.id}`),
    },
    {
      id: 'edit',
      label: words.contacts.edit,
      icon: <Pencil size={16} aria-hidden />,
      onAction: go(`/contacts/${row.id}/edit`),
    },
    {
      id: 'copy',
      label: words.contacts.copyEmail,
      icon: <Copy size={16} aria-hidden />,
      isDisabled: row.email === '',
      onAction: () => copyText(row.email),
    },
    {
      id: 'remove',
      label: words.contacts.remove,
      icon: <Trash2 size={16} aria-hidden />,
      keys: 'Del',
      isDanger: true,
      startsGroup: true,
      onAction: onRemove,
    },
  ]
}
