import { useEffect, useEffectEvent } from 'react'
import { useCommand } from '../../ui/commands.ts'
import { isTextField } from '../../ui/isTextField.ts'

interface CompanyKeys {
  readonly onFind: () => void
  readonly onNew: () => void
}

/** `/` and Find go to the search, `n` to a new company; letters only where no text is typed and no window stands over. */
export function useCompanyKeys({ onFind, onNew }: CompanyKeys): void {
  useCommand('find', onFind)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    const { activeElement } = document
    if (isTextField(activeElement) || activeElement?.closest('[role=dialog], [role=menu]') != null) return
    if (event.key === '/') onFind()
    else if (event.key === 'n') onNew()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}
