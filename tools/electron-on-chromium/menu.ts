import { acceleratorKeys } from './accelerator.ts'
import { type ActingRole, acting, MenuItem } from './menu-item.ts'
import { openWindows } from './open-windows.ts'
import { StrictEmitter } from './strict.ts'
import type { WebContents } from './web-contents.ts'

let applicationMenu: Menu | null = null
let quit: () => void = () => undefined

/** Lets the role `quit` end the program. */
export const onQuitRole = (listener: () => void): void => {
  quit = listener
}

/** Electron's `Menu`: no native menu is drawn; items answer to accelerators and to tests. */
export class Menu extends StrictEmitter {
  readonly items: MenuItem[]

  constructor(items: MenuItem[] = []) {
    super('Menu', ['menu-will-show', 'menu-will-close'])
    this.items = items
  }

  static buildFromTemplate(template: readonly Electron.MenuItemConstructorOptions[]): Menu {
    return new Menu(
      template.map((entry) => {
        const submenu = Array.isArray(entry.submenu) ? Menu.buildFromTemplate(entry.submenu) : undefined
        return new MenuItem(entry, submenu, (item) => choose(item, entry))
      }),
    )
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu
    const keys = claimedKeys()
    for (const { webContents } of openWindows.all()) webContents.reply({ kind: 'accelerators', keys })
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu
  }

  getMenuItemById(id: string): MenuItem | null {
    return this.everyItem().find((item) => item.id === id) ?? null
  }

  popup(options: Electron.PopupOptions = {}): void {
    process.stderr.write('electron-on-chromium: no context menu is drawn here\n')
    this.emit('menu-will-show', {})
    this.emit('menu-will-close', {})
    options.callback?.()
  }

  everyItem(): readonly MenuItem[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.everyItem() ?? [])])
  }
}

function choose(item: MenuItem, template: Electron.MenuItemConstructorOptions): void {
  const window = openWindows.focused() ?? openWindows.all()[0]
  if (template.click !== undefined) {
    const [itemArgument, windowArgument] = [item, window] as unknown as [
      Electron.MenuItem,
      Electron.BaseWindow,
    ]
    template.click(itemArgument, windowArgument, { triggeredByAccelerator: false })
    return
  }
  const role = acting.find((known) => known === item.role)
  if (role !== undefined) perform(role)
}

function perform(role: ActingRole): void {
  const window = openWindows.focused() ?? openWindows.all()[0]
  if (role === 'quit') quit()
  else if (role === 'close' || role === 'minimize') window?.[role]()
  else if (window !== undefined) performInPage(role, window.webContents)
}

function performInPage(
  role: Exclude<ActingRole, 'quit' | 'close' | 'minimize'>,
  contents: WebContents,
): void {
  const zoom = (factor: number) => contents.setZoomFactor(factor)
  if (role === 'resetZoom') zoom(1)
  else if (role === 'zoomIn') zoom(contents.getZoomFactor() * 1.2)
  else if (role === 'zoomOut') zoom(contents.getZoomFactor() / 1.2)
  else if (role === 'forceReload') contents.reload()
  else if (role === 'pasteAndMatchStyle') contents.paste()
  else contents[role]()
}

/** The items that a key can choose. What Chromium does by itself for a role is left to it. */
const withAccelerator = (): readonly (readonly [keys: string, item: MenuItem])[] =>
  (applicationMenu?.everyItem() ?? []).flatMap((item) => {
    const { accelerator, role, registerAccelerator, visible } = item
    if (accelerator === undefined || role !== undefined || !registerAccelerator || !visible) return []
    return [[acceleratorKeys(accelerator), item] as const]
  })

/** The keys that pages leave to the menu, unless they use them themselves. */
export const claimedKeys = (): readonly string[] => withAccelerator().map(([keys]) => keys)

/** Chooses the item whose accelerator was pressed. */
export function pressAccelerator(pressed: string): void {
  withAccelerator()
    .find(([keys]) => keys === pressed)?.[1]
    .click()
}
