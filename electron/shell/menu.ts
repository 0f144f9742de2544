import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../../contract/events.ts'
import type { History } from '../../contract/planner.ts'
import { words } from '../../domain/words/words.ts'

/** Builds the application's menu. It is built anew after every change, because undo and redo name their step. */
export function setUpMenu(history: History, run: (command: MenuCommand) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(history, run)))
}

function template(history: History, run: (command: MenuCommand) => void): MenuItemConstructorOptions[] {
  const item = (id: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    click: () => run(id),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const { menu } = words
  return [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: menu.file,
      submenu: [
        item('new-contact', menu.newContact, 'CmdOrCtrl+N'),
        item('import', menu.import, 'CmdOrCtrl+I'),
        item('export', menu.export),
        { type: 'separator' },
        item('print-brief', menu.printBrief, 'CmdOrCtrl+P'),
        { type: 'separator' },
        { role: process.platform === 'darwin' ? 'close' : 'quit' },
      ],
    },
    {
      label: menu.edit,
      submenu: [
        item('undo', menu.undo(history.undo), 'CmdOrCtrl+Z'),
        item('redo', menu.redo(history.redo), process.platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z'),
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        { type: 'separator' },
        item('find', menu.find, 'CmdOrCtrl+F'),
      ],
    },
    {
      label: menu.view,
      submenu: [
        item('go-today', menu.today, 'CmdOrCtrl+1'),
        item('go-contacts', menu.contacts, 'CmdOrCtrl+2'),
        item('go-interviews', menu.interviews, 'CmdOrCtrl+3'),
        item('go-settings', menu.settings, 'CmdOrCtrl+,'),
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
