import { useEffect, useRef } from 'react'
import { useScreenKeys } from '../../ui/useScreenKeys.ts'
import type { LiveActions } from './useLiveActions.ts'

/** The keys of the live mode. They do nothing while one types; J goes into the field for the answer, Escape leaves it. */
export function useLiveKeys(actions: LiveActions) {
  const screen = useRef<HTMLElement>(null)
  const jotField = useRef<HTMLElement | null>(null)
  const jot = () => jotField.current?.focus()
  useEffect(() => screen.current?.focus(), [])
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && document.activeElement === jotField.current) screen.current?.focus()
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [])
  useScreenKeys({
    ' ': actions.tick,
    Enter: actions.tick,
    s: actions.skip,
    S: actions.skip,
    '+': actions.extra,
    '=': actions.extra,
    l: actions.cut,
    L: actions.cut,
    j: jot,
    J: jot,
    ArrowDown: () => actions.step(1),
    ArrowUp: () => actions.step(-1),
  })
  return {
    screen,
    jotField: (element: HTMLElement | null): void => {
      jotField.current = element
    },
  }
}
