import type { Frame } from 'playwright-core'
import { fromChromium } from './origins.ts'
import type { PageLink } from './page-link.ts'
import { PreventableEvent } from './strict.ts'
import { WebFrame } from './web-frame.ts'

type Emit = (event: string, ...args: readonly unknown[]) => void

/** Where one page's contents are and may go: Electron's navigation events, and its names for the page's frames. */
export class Navigation {
  readonly mainFrame = new WebFrame(() => this.#url)
  readonly #emit: Emit
  readonly #subframes = new WeakMap<Frame, WebFrame>()
  #url = ''
  /** What the main process itself has asked for, which needs no leave. */
  #expected: string | undefined

  constructor(emit: Emit) {
    this.#emit = emit
  }

  /** The document now shown, as the app calls it; empty before the first. */
  get url(): string {
    return this.#url
  }

  /** Tells the app of every document and address the main frame comes to. */
  follow({ devTools, mainFrameId }: PageLink): void {
    devTools.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined || frame.url === 'about:blank') return
      this.#url = fromChromium(frame.url + (frame.urlFragment ?? ''))
      this.#emit('did-navigate', {}, this.#url, 200, '')
    })
    devTools.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId !== mainFrameId) return
      this.#url = fromChromium(url)
      this.#emit('did-navigate-in-page', {}, this.#url, true)
    })
  }

  /**
   * Goes to a URL on the main process's behalf.
   * @throws Error as Electron's `loadURL` does, with Chromium's name of what failed, after `did-fail-load`.
   */
  async go(url: string, load: () => Promise<unknown>, isGone: () => boolean): Promise<void> {
    const { href } = new URL(url)
    this.#expected = href.replace(/#.*$/, '')
    try {
      await load()
    } catch (error) {
      if (isGone()) return
      const name = /net::(ERR_\w+)/.exec(String(error))?.[1] ?? 'ERR_FAILED'
      const code = name === 'ERR_ABORTED' ? -3 : -2
      this.#emit('did-fail-load', {}, code, name, url, true)
      throw Object.assign(new Error(`${name} (${code}) loading '${url}'`), { code: name, errno: code, url })
    }
  }

  /** Asks the app, as Electron does for every navigation that the main process did not start itself. */
  may(url: string, frame: Frame): boolean {
    const isMainFrame = frame.parentFrame() === null
    if (isMainFrame && url === this.#expected) {
      this.#expected = undefined
      return true
    }
    const target = this.frameOf(frame)
    const details = { url, isMainFrame, isSameDocument: false, frame: target, initiator: this.mainFrame }
    const event = new PreventableEvent(details)
    this.#emit('will-frame-navigate', event)
    if (isMainFrame && !event.defaultPrevented) this.#emit('will-navigate', event, url)
    return !event.defaultPrevented
  }

  /** Electron's name for one of the page's frames. */
  frameOf(frame: Frame): WebFrame {
    const parent = frame.parentFrame()
    if (parent === null) return this.mainFrame
    const known =
      this.#subframes.get(frame) ?? new WebFrame(() => fromChromium(frame.url()), this.frameOf(parent))
    this.#subframes.set(frame, known)
    return known
  }
}
