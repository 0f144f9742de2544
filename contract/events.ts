/** How far a long work has come; `total` is 0 while it is unknown. */
export interface Progress {
  readonly phase: 'reading' | 'matching' | 'writing'
  readonly done: number
  readonly total: number
}

/** Commands of the native menu that the window carries out. */
export type MenuCommand =
  | 'undo'
  | 'redo'
  | 'go-today'
  | 'go-contacts'
  | 'go-interviews'
  | 'go-settings'
  | 'new-contact'
  | 'import'
  | 'export'
  | 'print-brief'
  | 'find'

export interface Events {
  /** Something in the planner changed: ask again for what is shown. */
  readonly changed: Record<string, never>
  readonly progress: Progress
  readonly command: { readonly name: MenuCommand }
}
