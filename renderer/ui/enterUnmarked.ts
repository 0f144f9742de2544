import type { KeyboardEvent } from 'react'

/**
 * Takes the first of a list when Enter is pressed in its search and nothing is marked: entries that arrive or change
 * while one types leave none of them so. Goes to `onKeyDownCapture` of what is around the field.
 * @param first takes the first entry; null where there is none
 */
export function enterUnmarked(first: (() => void) | null) {
  return (event: KeyboardEvent): void => {
    const field = event.target instanceof Element ? event.target : null
    const marked = field?.getAttribute('aria-activedescendant') ?? null
    const isMarked = marked !== null && document.getElementById(marked) !== null
    if (event.key !== 'Enter' || isMarked || first === null) return
    event.preventDefault()
    event.stopPropagation()
    first()
  }
}
