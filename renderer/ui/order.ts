/** Something in an order. */
interface Item {
  readonly id: string
}

/** The index, counted without the moved item, at which it stands when dropped before or after another one. */
export function dropIndex(
  items: readonly Item[],
  moved: string,
  target: string,
  position: 'before' | 'after',
): number | null {
  const from = items.findIndex((item) => item.id === moved)
  const others = items.filter((item) => item.id !== moved)
  const at = others.findIndex((item) => item.id === target)
  if (from === -1 || at === -1) return null
  const index = position === 'before' ? at : at + 1
  return index === from ? null : index
}

/** The index of an item moved by one place; null where it cannot move any further. */
export function steppedIndex(items: readonly Item[], id: string, step: -1 | 1): number | null {
  const from = items.findIndex((item) => item.id === id)
  const index = from + step
  return from === -1 || index < 0 || index >= items.length ? null : index
}

/** The item that takes the focus when one is removed: the next one, else the one before it. */
export function neighbourOf(items: readonly Item[], id: string): string | null {
  const index = items.findIndex((item) => item.id === id)
  return (items[index + 1] ?? items[index - 1])?.id ?? null
}
