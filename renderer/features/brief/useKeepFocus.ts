import { type RefObject, useEffect, useRef } from 'react'

/**
 * Keeps the focus in an element though a press there makes what was pressed disappear, maybe only once the page is set
 * anew: `leaving` names the selector that should take it then; where that is gone as well, the element itself does.
 */
export function useKeepFocus(element: RefObject<HTMLElement | null>): (selector: string | null) => void {
  const waiting = useRef<{ readonly selector: string | null } | null>(null)
  useEffect(() => {
    const active = document.activeElement
    if (waiting.current === null || element.current?.contains(active) === true) return
    if (active !== document.body) {
      waiting.current = null
      return
    }
    const { selector } = waiting.current
    const next = selector === null ? null : element.current?.querySelector<HTMLElement>(selector)
    ;(next ?? element.current)?.focus({ preventScroll: true })
    // What took it may go as well.
    waiting.current = { selector: null }
  })
  return (selector) => {
    waiting.current = { selector }
  }
}
