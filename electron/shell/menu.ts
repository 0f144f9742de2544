import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { commandKeys, type MenuCommand, type System } from '../../contract/commands.ts'
import type { History } from '../../contract/planner.ts'
import { words } from '../../domain/words/words.ts'

const systems: Partial<Record<NodeJS.Platform, System>> = { darwin: 'apple', win32: 'windows' }
const system = systems[process.platform] ?? 'other'

/** Builds the application's menu. It is built anew after every change, because undo and redo name their step. */
export function setUpMenu(history: History, run: (command: MenuCommand) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(history, run)))
}

function template(history: History, run: (command: MenuCommand) => void): MenuItemConstructorOptions[] {
  const item = (id: MenuCommand, label: string): MenuItemConstructorOptions => {
    const accelerator = commandKeys(id, system)
    return { id, label, click: () => run(id), ...(accelerator === null ? {} : { accelerator }) }
  }
  const { menu } = words
  return [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: menu.file,
      submenu: [
        item('new-contact', menu.newContact),
        item('plan-interview', menu.planInterview),
        { type: 'separator' },
        item('import', menu.import),
        item('export', menu.export),
        { type: 'separator' },
        item('print-brief', menu.printBrief),
        { type: 'separator' },
        { role: process.platform === 'darwin' ? 'close' : 'quit' },
      ],
    },
    {
      label: menu.edit,
      submenu: [
        item('undo', menu.undo(history.undo)),
        item('redo', menu.redo(history.redo)),
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        { type: 'separator' },
        item('find', menu.find),
      ],
    },
    {
      label: menu.view,
      submenu: [
        item('palette', menu.palette),
        item('ask-whom', words.rank.title),
        { type: 'separator' },
        item('go-today', menu.today),
        item('go-contacts', menu.contacts),
        item('go-companies', words.companies.title),
        item('go-decisions', words.decisions.title),
        item('go-interviews', menu.interviews),
        item('go-questions', words.questions.title),
        item('go-profile', words.profile.title),
        item('go-settings', menu.settings),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
      ],
    },
    { role: 'windowMenu' },
  ]
}
