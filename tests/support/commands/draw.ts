import fc from 'fast-check'
import type { TestStore } from '../createStore.ts'

/** One change of a planner; `pick` chooses among the records there are, by remainder. */
export type Command = (store: TestStore) => void

export const text = fc
  .string({ maxLength: 12, unit: 'grapheme' })
  .map((value) => value.replace(/[\s\0]+/g, ' ').trim())

export const name = text.map((value) => value || 'Dana')

export const pick = fc.nat(999)

export type Lister = (store: TestStore) => readonly string[]

export const ids =
  (table: string): Lister =>
  ({ context }) =>
    context.db.prepare<unknown[], string>(`select id from ${table} order by row`).pluck().all()

export const contacts = ids('contacts')

export const interviews = ids('interviews')

export const items = ids('agenda_items')

export function on(list: Lister, at: number, change: (store: TestStore, id: string) => unknown): Command {
  return (store) => {
    const known = list(store)
    const id = known[at % Math.max(known.length, 1)]
    if (id !== undefined) change(store, id)
  }
}
