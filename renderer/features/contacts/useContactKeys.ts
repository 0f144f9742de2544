import { useEffect, useEffectEvent } from 'react'
import { useCommand } from '../../ui/commands.ts'
import { isTextField } from '../../ui/isTextField.ts'

interface ContactKeys {
  readonly onFind: () => void
  readonly onNew: () => void
  readonly onFilter: () => void
  /** Shows the shortcuts. */
  readonly onHelp: () => void
}

/** Keys of the whole screen: letters only where no text is typed and no window stands over. */
export function useContactKeys({ onFind, onNew, onFilter, onHelp }: ContactKeys): void {
  useCommand('find', onFind)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (isTextField(document.activeElement) || isInOverlay(document.activeElement)) return
    if (event.key === '/') onFind()
    else if (event.key === 'n') onNew()
    else if (event.key === 'f') onFilter()
    else if (event.key === '?') onHelp()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}

function isInOverlay(element: Element | null): boolean {
  return element?.closest('[role=dialog], [role=menu]') != null
}
