import type { KeyboardEvent } from 'react'

/**
 * Takes the marked entry of a list when Enter is pressed in its search, or another where none is marked that is still
 * there: entries that arrive while one types may take the marked one away. Goes to `onKeyDownCapture` of what is around
 * the field.
 * @param entries those that are shown, by the ids their lines have as keys
 * @param otherwise the one to take where none is marked
 */
export function enterMarked<T extends { readonly id: string }>(
  entries: readonly T[],
  otherwise: T | undefined,
  take: (entry: T) => void,
) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    const field = event.target instanceof Element ? event.target : null
    // The list itself: what the field says of it follows half a second after the last letter.
    const list = document.getElementById(field?.getAttribute('aria-controls') ?? '')
    const marked = list?.querySelector<HTMLElement>('[data-focused]')
    const entry = entries.find(({ id }) => id === marked?.dataset.key) ?? otherwise
    event.preventDefault()
    event.stopPropagation()
    if (entry !== undefined) take(entry)
  }
}
