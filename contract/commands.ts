/** Commands of the native menu and of the palette, each with the keys that run it, as Electron writes accelerators. */
const keys = {
  palette: 'CmdOrCtrl+K',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  find: 'CmdOrCtrl+F',
  'new-contact': 'CmdOrCtrl+N',
  'plan-interview': 'CmdOrCtrl+Shift+N',
  'ask-whom': null,
  import: 'CmdOrCtrl+I',
  export: 'CmdOrCtrl+E',
  'print-brief': 'CmdOrCtrl+P',
  'go-today': 'CmdOrCtrl+1',
  'go-contacts': 'CmdOrCtrl+2',
  'go-companies': 'CmdOrCtrl+3',
  'go-decisions': 'CmdOrCtrl+4',
  'go-interviews': 'CmdOrCtrl+5',
  'go-questions': 'CmdOrCtrl+6',
  'go-profile': 'CmdOrCtrl+7',
  'go-settings': 'CmdOrCtrl+,',
} as const satisfies Record<string, string | null>

export type MenuCommand = keyof typeof keys

/** The systems that differ in their keys. */
export type System = 'apple' | 'windows' | 'other'

/** The keys that run a command, `CmdOrCtrl+Shift+Z`; null where there are none. */
export function commandKeys(command: MenuCommand, system: System): string | null {
  return command === 'redo' && system === 'windows' ? 'CmdOrCtrl+Y' : keys[command]
}
