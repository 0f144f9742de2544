import { type Move, moveOf } from '../../ui/move.ts'

/** What a key asks of the list. */
export type ListAction =
  | { readonly kind: 'move'; readonly move: Move; readonly isExtending: boolean }
  | { readonly kind: 'open' | 'toggle' | 'all' | 'clear' | 'tag' | 'untag' | 'merge' | 'remove' | 'menu' }

interface Key {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const actions = new Map<string, Exclude<ListAction['kind'], 'move'>>(
  Object.entries({
    Enter: 'open',
    x: 'toggle',
    ' ': 'toggle',
    Escape: 'clear',
    t: 'tag',
    u: 'untag',
    m: 'merge',
    Delete: 'remove',
    ContextMenu: 'menu',
  } as const),
)

/** What a key asks of the list; null for one that means nothing to it. */
export function listAction({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): ListAction | null {
  if (altKey) return null
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' && !shiftKey ? { kind: 'all' } : null
  if (shiftKey && key === 'F10') return { kind: 'menu' }
  const move = moveOf(shiftKey && key.length === 1 ? key.toLowerCase() : key)
  if (move !== undefined) return { kind: 'move', move, isExtending: shiftKey }
  const kind = shiftKey ? undefined : actions.get(key)
  return kind === undefined ? null : { kind }
}
