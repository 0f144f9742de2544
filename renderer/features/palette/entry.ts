/** One line of the palette. */
export interface PaletteEntry {
  readonly id: string
  readonly label: string
  /** What tells it from others of its name, or the keys that do the same; may be empty. */
  readonly note: string
  readonly run: () => void
}

/** Lines of one kind, under a heading. */
export interface PaletteGroup {
  readonly name: 'interviews' | 'actions' | 'places' | 'people' | 'companies' | 'decisions'
  readonly entries: readonly PaletteEntry[]
}
