import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { commandKeys, type MenuCommand, type System } from '../../contract/commands.ts'
import type { History } from '../../contract/planner.ts'
import { words } from '../../domain/words/words.ts'
import { showLicences } from './licences.ts'

const systems: Partial<Record<NodeJS.Platform, System>> = { darwin: 'apple', win32: 'windows' }
const system = systems[process.platform] ?? 'other'

const appMenu: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
const quitItem: MenuItemConstructorOptions = { role: process.platform === 'darwin' ? 'close' : 'quit' }
const helpMenu: MenuItemConstructorOptions = {
  role: 'help',
  label: words.menu.help,
  submenu: [{ id: 'licences', label: words.menu.licences, click: () => void showLicences() }],
}

function viewItems(): MenuItemConstructorOptions[] {
  return [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [{ role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
  ]
}

/** The menu while no planner is open. */
export function setUpPlainMenu(): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...appMenu,
      { label: words.menu.file, submenu: [quitItem] },
      { label: words.menu.edit, submenu: [{ role: 'copy' }, { role: 'selectAll' }] },
      { label: words.menu.view, submenu: viewItems() },
      { role: 'windowMenu' },
      helpMenu,
    ]),
  )
}

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
    ...appMenu,
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
        quitItem,
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
        ...viewItems(),
      ],
    },
    { role: 'windowMenu' },
    helpMenu,
  ]
}
