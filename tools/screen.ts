import { words } from '../domain/words/words.ts'
import type { OpenPlanner } from '../tests/support/planner.ts'

/** The looks a screen is taken in: 1280×800 in light and dark, and light at 900×600. */
export type Look = 'light' | 'dark' | 'light-narrow'

export interface Screen {
  readonly name: string
  /** Where nothing is said, in all. */
  readonly looks?: readonly Look[]
  /** How one comes to it from the screen before. */
  readonly go: (app: OpenPlanner) => Promise<unknown>
}

export const link = ({ page }: OpenPlanner, name: string) => page.getByRole('link', { name }).first()
export const tab = ({ page }: OpenPlanner, name: string) => page.getByRole('tab', { name, exact: true })
export const button = ({ page }: OpenPlanner, name: string) => page.getByRole('button', { name, exact: true })
export const list = ({ page }: OpenPlanner) => page.getByRole('listbox', { name: words.contacts.list })
export const person = ({ page }: OpenPlanner, name: string) => page.getByRole('heading', { name, level: 1 })
