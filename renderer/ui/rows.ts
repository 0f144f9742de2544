interface RowOfEvent {
  readonly key: string
  /** Whether the event is the row's own, not that of a field or button inside it. */
  readonly isRow: boolean
}

/** The row of a list in which an event happened. */
export function keyOf(target: EventTarget): RowOfEvent | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[role=row][data-key]') : null
  const key = row?.dataset.key
  return key === undefined ? null : { key, isRow: row === target }
}

/** Gives a row of a list the focus. */
export function focusRow(list: HTMLElement | null, key: string): void {
  list?.querySelector<HTMLElement>(`[role=row][data-key="${CSS.escape(key)}"]`)?.focus()
}
