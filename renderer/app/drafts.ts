import { createContext, use } from 'react'

/** What was typed into a form and not saved yet, kept while the window is open. */
export class Drafts {
  readonly #values = new Map<string, unknown>()

  keep(name: string, values: unknown): void {
    this.#values.set(name, values)
  }

  drop(name: string): void {
    this.#values.delete(name)
  }

  find(name: string): unknown {
    return this.#values.get(name)
  }
}

export const DraftContext = createContext<Drafts | null>(null)

export function useDrafts(): Drafts {
  const drafts = use(DraftContext)
  if (drafts === null) throw new Error('There is no DraftContext above this component.')
  return drafts
}
