/** One line of the palette. */
export interface PaletteEntry {
  readonly id: string
  readonly label: string
  /** What tells it from others of its name. */
  readonly note?: string | undefined
  /** The shortcut that does the same. */
  readonly keys?: string | undefined
  readonly run: () => void
}

/** Lines of one kind, under a heading. */
export interface PaletteGroup {
  readonly name: 'commands' | 'interviews' | 'people' | 'companies' | 'decisions'
  readonly entries: readonly PaletteEntry[]
}
