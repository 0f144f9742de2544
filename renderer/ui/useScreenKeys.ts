import { useEffect, useEffectEvent } from 'react'
import { isTextField } from './isTextField.ts'

/** Where letters mean something else: windows, menus, lists that open. */
const TAKEN = '[role=dialog], [role=menu], [data-trigger], [aria-haspopup=listbox]'

/** What Enter and Space press when it has the focus. */
const PRESSED = 'a[href], button'

/** What single keys do on a screen, by the key; only where no text is typed and no window stands over. */
export function useScreenKeys(keys: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    const { activeElement } = document
    if (isTextField(activeElement) || activeElement?.closest(TAKEN) != null) return
    if ([' ', 'Enter'].includes(event.key) && activeElement?.closest(PRESSED) != null) return
    const act = keys[event.key]
    if (act === undefined) return
    act()
    event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}
