import { createContext, use } from 'react'

/** A short message that goes away by itself. */
export interface Notice {
  readonly text: string
  readonly tone?: 'plain' | 'late'
  /** One thing to do about it: undo, open. */
  readonly action?: { readonly label: string; readonly onAction: () => void }
}

/** Shows a notice in place of the one before it. */
export type Notify = (notice: Notice) => void

/** Given by the NoticeRegion. */
export const NoticeContext = createContext<Notify | null>(null)

/** How a screen tells what was done: `notify({ text: 'Removed Dana Okafor', action: … })`. */
export function useNotify(): Notify {
  const notify = use(NoticeContext)
  if (notify === null) throw new Error('There is no NoticeRegion above this component.')
  return notify
}
