import type { Menu } from './menu.ts'
import { notImplemented, onlyKnown, StrictEmitter } from './strict.ts'

const options = [
  'accelerator',
  'checked',
  'click',
  'enabled',
  'id',
  'label',
  'registerAccelerator',
  'role',
  'submenu',
  'toolTip',
  'type',
  'visible',
]

/** Roles that act on the focused window or the program; the rest are the desktop's and do nothing here. */
const inert = new Set([
  'about',
  'editMenu',
  'fileMenu',
  'front',
  'help',
  'hide',
  'hideOthers',
  'appMenu',
  'services',
  'shareMenu',
  'toggleDevTools',
  'togglefullscreen',
  'unhide',
  'viewMenu',
  'window',
  'windowMenu',
  'zoom',
])
export const acting = [
  'close',
  'copy',
  'cut',
  'delete',
  'forceReload',
  'minimize',
  'paste',
  'pasteAndMatchStyle',
  'quit',
  'redo',
  'reload',
  'resetZoom',
  'selectAll',
  'undo',
  'zoomIn',
  'zoomOut',
] as const

export type ActingRole = (typeof acting)[number]

/** Electron's `MenuItem`. */
export class MenuItem extends StrictEmitter {
  readonly id: string
  readonly role: string | undefined
  readonly type: string
  readonly accelerator: string | undefined
  readonly registerAccelerator: boolean
  readonly submenu: Menu | undefined
  label: string
  enabled: boolean
  visible: boolean
  checked: boolean
  toolTip: string
  readonly #act: (item: MenuItem) => void

  constructor(
    template: Electron.MenuItemConstructorOptions,
    submenu: Menu | undefined,
    act: (item: MenuItem) => void,
  ) {
    super('MenuItem', [])
    onlyKnown('MenuItem', template, options)
    const { role, type, label = '' } = template
    if (role !== undefined && !inert.has(role) && !(acting as readonly string[]).includes(role)) {
      throw notImplemented(`the menu role ${role}`)
    }
    this.role = role
    this.type = type ?? (submenu ? 'submenu' : 'normal')
    this.id = template.id ?? ''
    this.label = label || (role ?? '')
    this.accelerator = template.accelerator ?? undefined
    this.registerAccelerator = template.registerAccelerator ?? true
    this.enabled = template.enabled ?? true
    this.visible = template.visible ?? true
    this.checked = template.checked ?? false
    this.toolTip = template.toolTip ?? ''
    this.submenu = submenu
    this.#act = act
  }

  /** What choosing the item does, by mouse, accelerator or test alike; a disabled item does nothing. */
  click(): void {
    if (!this.enabled) return
    if (this.type === 'checkbox') this.checked = !this.checked
    if (this.type === 'radio') this.checked = true
    this.#act(this)
  }
}
