import { CalendarPlus, Combine, Copy, Download, Eye, SquareCheck, Tag, Trash2, X } from 'lucide-react'
import type { ContactRow } from '../../../contract/contactList.ts'
import { words } from '../../../domain/words/words.ts'
import { copyText } from '../../ui/copyText.ts'
import type { MenuEntry } from '../../ui/menuEntry.ts'
import { TagOff } from './TagOff.tsx'

/** What the list does for a menu, with the contact it was opened on or with all that are selected. */
export interface ContactActions {
  readonly go: (path: string) => void
  readonly toggle: () => void
  readonly tag: () => void
  readonly untag: () => void
  readonly merge: () => void
  readonly export: () => void
  readonly remove: () => void
  readonly clear: () => void
}

/** What a right-click on a contact offers. */
export function contactMenu(
  row: ContactRow | undefined,
  isPicked: boolean,
  actions: ContactActions,
): MenuEntry[] {
  if (row === undefined) return []
  const text = words.contactList.selected
  return [
    {
      id: 'open',
      label: words.contacts.open,
      icon: <Eye size={16} aria-hidden />,
      keys: 'Enter',
      onAction: () => actions.go(`/contacts/${row.id}`),
    },
    {
      id: 'plan',
      label: words.contacts.planInterview,
      icon: <CalendarPlus size={16} aria-hidden />,
      onAction: () => actions.go(`/interviews/plan?contact=${row.id}`),
    },
    {
      id: 'copy',
      label: words.contacts.copyEmail,
      icon: <Copy size={16} aria-hidden />,
      isDisabled: row.email === '',
      onAction: () => copyText(row.email),
    },
    {
      id: 'select',
      label: isPicked ? text.unselect : text.select,
      icon: <SquareCheck size={16} aria-hidden />,
      keys: 'X',
      startsGroup: true,
      onAction: actions.toggle,
    },
    { id: 'tag', label: text.tag, icon: <Tag size={16} aria-hidden />, keys: 'T', onAction: actions.tag },
    {
      id: 'export',
      label: text.export,
      icon: <Download size={16} aria-hidden />,
      onAction: actions.export,
    },
    {
      id: 'remove',
      label: words.contacts.remove,
      icon: <Trash2 size={16} aria-hidden />,
      keys: 'Del',
      isDanger: true,
      startsGroup: true,
      onAction: actions.remove,
    },
  ]
}

/** What a right-click on one of several selected contacts offers. */
export function selectionMenu(count: number, canMerge: boolean, actions: ContactActions): MenuEntry[] {
  const text = words.contactList.selected
  return [
    { id: 'tag', label: text.tag, icon: <Tag size={16} aria-hidden />, keys: 'T', onAction: actions.tag },
    { id: 'untag', label: text.untag, icon: <TagOff />, keys: 'U', onAction: actions.untag },
    {
      id: 'merge',
      label: text.merge,
      icon: <Combine size={16} aria-hidden />,
      keys: 'M',
      isDisabled: !canMerge,
      onAction: actions.merge,
    },
    {
      id: 'export',
      label: text.export,
      icon: <Download size={16} aria-hidden />,
      onAction: actions.export,
    },
    {
      id: 'clear',
      label: text.clear,
      icon: <X size={16} aria-hidden />,
      keys: 'Esc',
      startsGroup: true,
      onAction: actions.clear,
    },
    {
      id: 'remove',
      label: text.removeCount(count),
      icon: <Trash2 size={16} aria-hidden />,
      keys: 'Del',
      isDanger: true,
      startsGroup: true,
      onAction: actions.remove,
    },
  ]
}
