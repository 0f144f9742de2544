import { commandKeys, type MenuCommand } from '../../../contract/commands.ts'
import { words } from '../../../domain/words/words.ts'
import { shownKeys, thisSystem } from '../../ui/shortcut.ts'
import type { PaletteEntry } from './entry.ts'

/** What can be done from anywhere, the most likely first. Undo and redo are named by the menu alone: they act where one is. */
const labels: Readonly<Partial<Record<MenuCommand, string>>> = {
  'go-today': words.menu.today,
  'new-contact': words.menu.newContact,
  'plan-interview': words.menu.planInterview,
  'ask-whom': words.rank.title,
  'print-brief': words.menu.printBrief,
  import: words.menu.import,
  export: words.menu.export,
  find: words.menu.find,
  'go-contacts': words.menu.contacts,
  'go-companies': words.companies.title,
  'go-decisions': words.decisions.title,
  'go-interviews': words.menu.interviews,
  'go-questions': words.questions.title,
  'go-profile': words.profile.title,
  'go-settings': words.menu.settings,
  undo: words.app.undo,
  redo: words.app.redo,
}

/** The commands of the menu as lines of the palette. */
export function commandEntries(run: (command: MenuCommand) => void): PaletteEntry[] {
  const system = thisSystem()
  return Object.entries(labels).map(([name, label]) => {
    // Object.entries forgets that the keys are commands.
    const command = name as MenuCommand
    const keys = commandKeys(command, system)
    return {
      id: `command ${command}`,
      label,
      keys: keys === null ? undefined : shownKeys(keys, system),
      run: () => run(command),
    }
  })
}
