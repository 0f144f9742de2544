import type { MenuCommand } from './commands.ts'

/** How far a long work has come; `total` is 0 while it is unknown. */
export interface Progress {
  readonly phase: 'reading' | 'matching' | 'backing-up' | 'writing'
  readonly done: number
  readonly total: number
}

export interface Events {
  /** Something in the planner changed: ask again for what is shown. */
  readonly changed: Record<string, never>
  readonly progress: Progress
  readonly command: { readonly name: MenuCommand }
  /** Show the screen at this route, for someone who clicked a notification. */
  readonly go: { readonly path: string }
  /** Something that goes on by itself did not work out; a sentence for the person. */
  readonly trouble: { readonly message: string }
}
