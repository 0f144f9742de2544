import type { ItemForm } from '../../../contract/agenda.ts'
import type { AgendaItem } from '../../../domain/agenda.ts'

/** A change shown at once, before the planner has kept it. Applying it twice gives the same agenda as once. */
export type AgendaChange =
  | { readonly kind: 'edit'; readonly id: string; readonly changes: Partial<ItemForm> }
  | { readonly kind: 'move'; readonly id: string; readonly index: number }
  | { readonly kind: 'remove'; readonly id: string }

/** The agenda as it will be once a change is kept. */
export function applyChange(items: readonly AgendaItem[], change: AgendaChange): readonly AgendaItem[] {
  const item = items.find(({ id }) => id === change.id)
  if (item === undefined) return items
  const others = items.filter(({ id }) => id !== change.id)
  switch (change.kind) {
    case 'edit':
      return items.map((other) => (other === item ? { ...item, ...change.changes } : other))
    case 'move':
      return others.toSpliced(change.index, 0, item)
    case 'remove':
      return others
  }
}
