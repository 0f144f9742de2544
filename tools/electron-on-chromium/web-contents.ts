import type { Frame, Page } from 'playwright-core'
import { chromiumContext, newPage, visible } from './chromium.ts'
import type { FromPage, ToPage } from './in-page-preload.ts'
import { receive } from './ipc-main.ts'
import { claimedKeys } from './menu.ts'
import { Navigation } from './navigation.ts'
import { adoptPage } from './open-contents.ts'
import { fromChromium, toChromium } from './origins.ts'
import { followConsole } from './page-console.ts'
import { PageLink } from './page-link.ts'
import { printToPDF } from './pdf.ts'
import { packArguments } from './plain-json.ts'
import { privilegedSchemes } from './protocol.ts'
import { defaultSession, type Session } from './session.ts'
import { notImplemented, PreventableEvent, StrictEmitter, strict } from './strict.ts'
import { answerAllRequests } from './traffic.ts'
import { webContentsEvents } from './web-contents-events.ts'
import type { WebFrame } from './web-frame.ts'

export interface WebContentsOptions {
  readonly preload?: string | undefined
  readonly additionalArguments?: readonly string[] | undefined
  readonly session?: Session | undefined
}

type WindowOpenHandler = (details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse

let nextId = 1

/** Electron's `WebContents`, over one page of Chromium's. */
export class WebContents extends StrictEmitter {
  readonly id = nextId++
  readonly session: Session
  readonly #navigation = new Navigation((event, ...args) => this.emit(event, ...args))
  readonly mainFrame = this.#navigation.mainFrame
  readonly #options: WebContentsOptions
  #link: Promise<PageLink>
  readonly #pending: Promise<unknown>[] = []
  /** What was sent to the page's DevTools, for the page that takes the place of one that crashed. */
  readonly #commands: { readonly method: string; readonly params: object }[] = []
  #crashed = false
  #destroyed = false
  #zoom = 1
  #windowOpenHandler: WindowOpenHandler | undefined

  constructor(options: WebContentsOptions) {
    super('webContents', webContentsEvents)
    this.session = options.session ?? defaultSession
    this.#options = options
    this.#link = this.#openLink()
  }

  #openLink(): Promise<PageLink> {
    const link = this.#open(this.#options)
    link.catch((error: unknown) => {
      if (!this.#destroyed) throw error
    })
    return link
  }

  async #open({ preload, additionalArguments = [] }: WebContentsOptions): Promise<PageLink> {
    await chromiumContext(answerAllRequests)
    const page = await newPage()
    adoptPage(page, this)
    const link = await PageLink.open(
      page,
      preload,
      additionalArguments,
      (message) => this.#hear(message),
      () => this.reply({ kind: 'accelerators', keys: claimedKeys() }),
    )
    this.#follow(link)
    this.#navigation.follow(link)
    return link
  }

  #follow({ page, devTools }: PageLink): void {
    followConsole(page, ({ level, message, url, lineNumber }) => {
      const details = { level, message, sourceId: url, lineNumber, frame: this.mainFrame }
      this.emit('console-message', new PreventableEvent(details))
    })
    page.on('domcontentloaded', () => this.emit('dom-ready', {}))
    page.on('load', () => this.emit('did-finish-load', {}))
    page.on('crash', () => {
      this.#crashed = true
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
    })
    page.on('close', async () => {
      if ((await this.#link).page === page) this.emit('stand-in:page-closed')
    })
    page.on('popup', (popup) => void popup.close().catch(() => undefined))
    page.on('download', (download) => {
      const event = new PreventableEvent()
      this.session.emit(
        'will-download',
        event,
        strict('DownloadItem', { getURL: () => fromChromium(download.url()) }),
        this,
      )
      if (!event.defaultPrevented) throw notImplemented('a download that will-download does not prevent')
    })
    devTools.on('Page.windowOpen', ({ url, windowName, windowFeatures }) =>
      this.#windowOpen(fromChromium(url), windowName, windowFeatures.join(',')),
    )
  }

  #windowOpen(url: string, frameName: string, features: string): void {
    const referrer = { url: this.#navigation.url, policy: 'strict-origin-when-cross-origin' as const }
    const answer = this.#windowOpenHandler?.({
      url,
      frameName,
      features,
      disposition: 'foreground-tab',
      referrer,
    })
    if (answer?.action !== 'deny') throw notImplemented('a new window opened by a page')
  }

  #hear(message: FromPage): void {
    switch (message.kind) {
      case 'invoke':
      case 'send':
        void receive(this, message)
        return
      case 'preload-error':
        process.stderr.write(`electron-on-chromium: unable to load the preload script: ${message.message}\n`)
        this.emit('preload-error', {}, '', new Error(message.message))
        return
      case 'input': {
        const event = new PreventableEvent()
        this.emit('before-input-event', event, message.input)
        if (event.defaultPrevented) throw notImplemented('preventDefault in before-input-event')
        return
      }
      case 'context-menu':
        this.emit('context-menu', {}, strict('context-menu params', { ...message.params }))
        return
      case 'accelerator':
        this.emit('stand-in:accelerator', message.keys)
        return
      case 'bounds':
        this.emit('stand-in:bounds', message.bounds)
    }
  }

  /** Sends the answer to an `invoke`; a page that is gone needs none. */
  reply(message: ToPage): void {
    if (!this.#destroyed) this.#link.then((link) => link.tell(message)).catch(() => undefined)
  }

  send(channel: string, ...args: unknown[]): void {
    this.#alive()
    this.reply({ kind: 'message', channel, args: packArguments(`webContents.send('${channel}')`, args) })
  }

  /** Whether the app lets a frame go there: asked for every navigation the main process did not start itself. */
  mayNavigate(url: string, frame: Frame): boolean {
    return this.#navigation.may(url, frame)
  }

  /** Electron's name for one of the page's frames. */
  frameOf(frame: Frame): WebFrame {
    return this.#navigation.frameOf(frame)
  }

  async loadURL(url: string): Promise<void> {
    this.#alive()
    const { page } = await this.#link
    await Promise.allSettled(this.#pending)
    await this.#navigate(url, () => page.goto(toChromium(url, privilegedSchemes()), { waitUntil: 'load' }))
  }

  reload(): void {
    this.#alive()
    if (this.#crashed) {
      void this.#revive().catch(() => undefined)
      return
    }
    void this.#link
      .then(({ page }) => this.#navigate(this.#navigation.url, () => page.reload()))
      .catch(() => undefined)
  }

  /** Playwright gives a page that crashed up for good: another one takes its place, without its session storage. */
  async #revive(): Promise<void> {
    this.#crashed = false
    const gone = this.#link
    this.#link = this.#openLink()
    const [{ devTools }, { page }] = await Promise.all([this.#link, gone])
    await page.close().catch(() => undefined)
    this.emit('stand-in:new-page')
    for (const { method, params } of this.#commands) {
      await devTools.send(method as 'Page.enable', params as never)
    }
    await this.loadURL(this.#navigation.url)
  }

  #navigate(url: string, load: () => Promise<unknown>): Promise<void> {
    return this.#navigation.go(url, load, () => this.#destroyed)
  }

  getURL(): string {
    this.#alive()
    return this.#navigation.url
  }

  async executeJavaScript(code: string): Promise<unknown> {
    this.#alive()
    return await (await this.#link).evaluate(code)
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    this.#alive()
    return await printToPDF((await this.#link).devTools, options)
  }

  print(_options?: object, callback?: (success: boolean, failureReason: string) => void): void {
    this.#alive()
    if (!visible) throw notImplemented('webContents.print without a visible window')
    // Chromium asks inside the window, and does not say whether anything was printed.
    this.emit('stand-in:show')
    this.executeJavaScript('window.print()').then(
      () => callback?.(true, ''),
      () => callback?.(false, 'failed'),
    )
  }

  /** The policy is a switch of Chromium's here, the strictest for every page; see chromium.ts. */
  setWebRTCIPHandlingPolicy(policy: Parameters<Electron.WebContents['setWebRTCIPHandlingPolicy']>[0]): void {
    if (policy !== 'disable_non_proxied_udp') throw notImplemented(`the WebRTC policy ${policy}`)
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#windowOpenHandler = handler
  }

  /** Electron's raw DevTools line; what is sent before a load is in force when it begins. */
  readonly debugger = strict('webContents.debugger', {
    attach: (): void => undefined,
    sendCommand: async (method: string, params: object = {}): Promise<unknown> => {
      this.#commands.push({ method, params })
      const sent = this.#link.then(({ devTools }) => devTools.send(method as 'Page.enable', params as never))
      this.#pending.push(sent)
      return await sent
    },
  })

  undo = (): void => this.#edit('undo')
  redo = (): void => this.#edit('redo')
  cut = (): void => this.#edit('cut')
  copy = (): void => this.#edit('copy')
  paste = (): void => this.#edit('paste')
  delete = (): void => this.#edit('delete')
  selectAll = (): void => this.#edit('selectAll')

  #edit(command: string): void {
    this.executeJavaScript(`document.execCommand('${command}')`).catch(() => undefined)
  }

  setZoomFactor(factor: number): void {
    this.#zoom = factor
    this.executeJavaScript(`document.documentElement.style.zoom = '${factor}'`).catch(() => undefined)
  }

  getZoomFactor(): number {
    return this.#zoom
  }

  openDevTools(): void {
    process.stderr.write('electron-on-chromium: no developer tools here\n')
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  /** The page itself, for the window around these contents. */
  async page(): Promise<Page> {
    return (await this.#link).page
  }

  /** Chromium's name for the page, by which another process finds it. */
  async targetId(): Promise<string> {
    const { targetInfo } = await (await this.#link).devTools.send('Target.getTargetInfo')
    return targetInfo.targetId
  }

  /** Ends the page; to the app it is gone at once. */
  async destroy(): Promise<void> {
    if (this.#destroyed) return
    this.#destroyed = true
    this.emit('destroyed')
    const link = await this.#link.catch(() => undefined)
    await link?.page.close().catch(() => undefined)
  }

  #alive(): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed')
  }
}
