import { visible as onScreen } from './chromium.ts'
import { pressAccelerator } from './menu.ts'
import { openWindows } from './open-windows.ts'
import { primaryDisplay } from './screen.ts'
import { fromPartition, type Session } from './session.ts'
import { PreventableEvent, StrictEmitter } from './strict.ts'
import { WebContents } from './web-contents.ts'
import { placeWindow } from './window-bounds.ts'
import { checkWindowOptions } from './window-options.ts'

const events = [
  'blur',
  'close',
  'closed',
  'enter-full-screen',
  'focus',
  'hide',
  'leave-full-screen',
  'maximize',
  'minimize',
  'move',
  'moved',
  'page-title-updated',
  'ready-to-show',
  'resize',
  'resized',
  'responsive',
  'restore',
  'show',
  'unmaximize',
  'unresponsive',
]

/** Electron's `BrowserWindow`: what a desktop knows about a window, beside the page Chromium shows. */
export class BrowserWindow extends StrictEmitter {
  readonly #contents: WebContents
  #bounds: Electron.Rectangle
  #state: 'normal' | 'maximized' | 'minimized' = 'normal'
  #visible = false
  #closing = false
  #title: string

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', events)
    checkWindowOptions(options)
    const { width = 800, height = 600, title, show = true, webPreferences = {} } = options
    const { workArea } = primaryDisplay()
    this.#bounds = {
      width,
      height,
      x: options.x ?? Math.max(0, Math.round((workArea.width - width) / 2)),
      y: options.y ?? Math.max(0, Math.round((workArea.height - height) / 2)),
    }
    this.#title = title ?? 'Electron'
    const { session, partition, preload, additionalArguments } = webPreferences
    this.#contents = new WebContents({
      preload,
      additionalArguments,
      session: (session as unknown as Session | undefined) ?? fromPartition(partition ?? ''),
    })
    this.#contents.once('did-finish-load', () => this.emit('ready-to-show'))
    this.#contents.on('stand-in:page-closed', () => this.#pageClosed())
    this.#contents.on('stand-in:accelerator', pressAccelerator)
    this.#contents.on('stand-in:show', () => this.show())
    this.#contents.on('stand-in:new-page', () => this.#place())
    this.#contents.on('stand-in:bounds', (bounds: Electron.Rectangle) => this.#moved(bounds))
    openWindows.add(this)
    this.#place()
    if (show) this.show()
  }

  static getAllWindows(): BrowserWindow[] {
    return openWindows.all()
  }

  static getFocusedWindow(): BrowserWindow | null {
    return openWindows.focused()
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return openWindows.all().find((window) => window.webContents === contents) ?? null
  }

  static fromId(id: number): BrowserWindow | null {
    return openWindows.all().find((window) => window.id === id) ?? null
  }

  get webContents(): WebContents {
    return this.#contents
  }

  get id(): number {
    return this.#contents.id
  }

  async loadURL(url: string): Promise<void> {
    await this.#contents.loadURL(url)
  }

  show(): void {
    this.#alive()
    if (!this.#visible) {
      this.#visible = true
      this.#place()
      this.emit('show')
    }
    this.focus()
  }

  hide(): void {
    this.#alive()
    if (!this.#visible) return
    this.#visible = false
    openWindows.blur(this)
    this.emit('hide')
  }

  focus(): void {
    this.#alive()
    if (!openWindows.focus(this)) return
    void this.#contents
      .page()
      .then((page) => page.bringToFront())
      .catch(() => undefined)
  }

  blur(): void {
    openWindows.blur(this)
  }

  isFocused(): boolean {
    return openWindows.focused() === this
  }

  isVisible(): boolean {
    this.#alive()
    return this.#visible
  }

  isMinimized = (): boolean => this.#state === 'minimized'
  isMaximized = (): boolean => this.#state === 'maximized'
  isFullScreen = (): boolean => false
  minimize = (): void => this.#change('minimized', 'minimize')
  maximize = (): void => this.#change('maximized', 'maximize')
  unmaximize = (): void => this.#change('normal', 'unmaximize')
  restore = (): void => this.#change('normal', 'restore')

  #change(state: 'normal' | 'maximized' | 'minimized', event: string): void {
    this.#alive()
    if (this.#state === state) return
    this.#state = state
    this.#place()
    this.emit(event)
  }

  getBounds(): Electron.Rectangle {
    this.#alive()
    return this.#state === 'maximized' ? { ...primaryDisplay().workArea } : { ...this.#bounds }
  }

  getNormalBounds(): Electron.Rectangle {
    this.#alive()
    return { ...this.#bounds }
  }

  getSize(): number[] {
    const { width, height } = this.getBounds()
    return [width, height]
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#alive()
    this.#moved({ ...this.#bounds, ...bounds })
    this.#place()
  }

  #moved(bounds: Electron.Rectangle): void {
    const { x, y, width, height } = this.#bounds
    if (this.#state === 'normal') this.#bounds = bounds
    if (width !== bounds.width || height !== bounds.height) this.emit('resize')
    if (x !== bounds.x || y !== bounds.y) this.emit('move')
  }

  #place(): void {
    // On a real screen a window that is not shown yet must not come up.
    if (onScreen && !this.#visible) return
    void this.#contents
      .page()
      .then((page) => placeWindow(page, this.#bounds, this.#state))
      .catch(() => undefined)
  }

  getTitle = (): string => this.#title
  setTitle(title: string): void {
    this.#title = title
  }
  setMenuBarVisibility(_visible: boolean): void {
    this.#alive()
  }
  setAutoHideMenuBar(_hide: boolean): void {
    this.#alive()
  }
  setBackgroundColor(_color: string): void {
    this.#alive()
  }

  isDestroyed(): boolean {
    return this.#contents.isDestroyed()
  }

  /** Asks the app first; `close` can be prevented. */
  close(): void {
    if (this.#closing || this.isDestroyed()) return
    this.#closing = true
    const event = new PreventableEvent()
    this.emit('close', event)
    this.#closing = false
    if (!event.defaultPrevented) this.destroy()
  }

  destroy(): void {
    if (this.isDestroyed()) return
    void this.#contents.destroy().then(() => {
      openWindows.remove(this)
      this.emit('closed')
      openWindows.announceClosed()
    })
  }

  /** Someone closed the visible window: nobody can prevent that here. */
  #pageClosed(): void {
    if (this.isDestroyed()) return
    this.emit('close', new PreventableEvent())
    this.destroy()
  }

  #alive(): void {
    if (this.isDestroyed()) throw new TypeError('Object has been destroyed')
  }
}
