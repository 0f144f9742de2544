import { useEffect, useState } from 'react'

/** How a screen looks, as chosen on this computer: found again after a restart. Nothing of the planner belongs here. */
export function useKept(name: string): [string, (value: string) => void] {
  const key = `askwell.${name}`
  const [value, setValue] = useState(() => localStorage.getItem(key) ?? '')
  useEffect(() => localStorage.setItem(key, value), [key, value])
  return [value, setValue]
}
