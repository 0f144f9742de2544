import { useEffect, useState } from 'react'

/** A text a screen finds again when one comes back to it, for as long as the window is open. */
export function useRemembered(name: string): [string, (value: string) => void] {
  const key = `askwell.${name}`
  const [value, setValue] = useState(() => sessionStorage.getItem(key) ?? '')
  useEffect(() => sessionStorage.setItem(key, value), [key, value])
  return [value, setValue]
}
