import type { KeyboardEvent } from 'react'

/** Fields that are typed one after the other, as they stand on the page. */
const FIELDS = '[data-flow] :is(textarea, input)'

/** Marks what is typed from paper: its fields follow one another with Enter. */
export const paper = { 'data-paper': true } as const

/** Marks a field of it. */
export const flow = { 'data-flow': true } as const

/** Leads from a field to the next one that is typed from paper; from the last, nowhere. */
export function goOn(event: KeyboardEvent<HTMLElement>): void {
  event.preventDefault()
  event.stopPropagation()
  const all = [...(event.currentTarget.closest('[data-paper]')?.querySelectorAll<HTMLElement>(FIELDS) ?? [])]
  const from = all.findIndex((field) => event.currentTarget.contains(field))
  all[from + 1]?.focus()
}

/** Whether a key press is Enter alone, and does not choose a character. */
export function isEnter({ key, shiftKey, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Enter' && !shiftKey && !ctrlKey && !metaKey && !altKey && !nativeEvent.isComposing
}
