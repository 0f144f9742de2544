import { useEffect, useEffectEvent } from 'react'
import { isTextField } from '../../ui/isTextField.ts'

/** Where letters mean something else: windows, menus, lists that open. */
const TAKEN = '[role=dialog], [role=menu], [data-trigger], [aria-haspopup=listbox]'

interface DetailKeys {
  readonly onEdit: () => void
  readonly onLog: () => void
}

/** `e` goes to the name, `l` to where one logs something; only where no text is typed and no window stands over. */
export function useDetailKeys({ onEdit, onLog }: DetailKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    const { activeElement } = document
    if (isTextField(activeElement) || activeElement?.closest(TAKEN) != null) return
    if (event.key === 'e') onEdit()
    else if (event.key === 'l') onLog()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}
