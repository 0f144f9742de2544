import { commandKeys, type MenuCommand } from '../../../contract/commands.ts'
import { words } from '../../../domain/words/words.ts'
import { shownKeys, thisSystem } from '../../ui/shortcut.ts'
import type { PaletteEntry, PaletteGroup } from './entry.ts'
import { matches } from './matching.ts'

type Labels = Readonly<Partial<Record<MenuCommand, string>>>

/** What can be done from anywhere, the most likely first. */
const actions: Labels = {
  'new-contact': words.menu.newContact,
  'plan-interview': words.menu.planInterview,
  'ask-whom': words.rank.title,
  'print-brief': words.menu.printBrief,
  find: words.menu.find,
  import: words.menu.import,
  export: words.menu.export,
  undo: words.app.undo,
  redo: words.app.redo,
}

/** The screens, as the sidebar has them. */
const places: Labels = {
  'go-today': words.menu.today,
  'go-contacts': words.menu.contacts,
  'go-companies': words.companies.title,
  'go-decisions': words.decisions.title,
  'go-interviews': words.menu.interviews,
  'go-questions': words.questions.title,
  'go-profile': words.profile.title,
  'go-settings': words.menu.settings,
}

/** The commands of the menu that a search finds; before anything is typed, what the sidebar shows is left out. */
export function commandGroups(search: string, run: (command: MenuCommand) => void): PaletteGroup[] {
  const groups: PaletteGroup[] = [{ name: 'actions', entries: entriesOf(actions, search, run) }]
  return search.trim() === ''
    ? groups
    : [...groups, { name: 'places', entries: entriesOf(places, search, run) }]
}

function entriesOf(labels: Labels, search: string, run: (command: MenuCommand) => void): PaletteEntry[] {
  const system = thisSystem()
  return Object.entries(labels)
    .filter(([, label]) => matches(label, search))
    .map(([name, label]) => {
      // Object.entries forgets that the keys are commands.
      const command = name as MenuCommand
      const keys = commandKeys(command, system)
      return {
        id: `command ${command}`,
        label,
        note: keys === null ? '' : shownKeys(keys, system),
        run: () => run(command),
      }
    })
}
