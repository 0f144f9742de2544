import type { CDPSession, Page } from 'playwright-core'
import type { FromPage, ToPage } from './in-page-preload.ts'
import { binding, preloadScripts, preloadWorld, receiver } from './preload-scripts.ts'

/** The line between one window's page and the main process: its preload, its messages, its DevTools session. */
export class PageLink {
  readonly page: Page
  readonly devTools: CDPSession
  readonly mainFrameId: string
  #isolatedContext: number | undefined

  private constructor(page: Page, devTools: CDPSession, mainFrameId: string) {
    this.page = page
    this.devTools = devTools
    this.mainFrameId = mainFrameId
  }

  /** Prepares `page` so that every document it loads from now on starts with the preload. */
  static async open(
    page: Page,
    preload: string | undefined,
    argv: readonly string[],
    hear: (message: FromPage) => void,
    onDocument: () => void,
  ): Promise<PageLink> {
    const devTools = await page.context().newCDPSession(page)
    const { frameTree } = await devTools.send('Page.getFrameTree')
    const link = new PageLink(page, devTools, frameTree.frame.id)
    devTools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name !== preloadWorld || !link.#isMainFrame(context.auxData)) return
      link.#isolatedContext = context.id
      onDocument()
    })
    devTools.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === binding && executionContextId === link.#isolatedContext)
        hear(JSON.parse(payload) as FromPage)
    })
    const scripts = preloadScripts(preload, argv)
    await devTools.send('Page.enable')
    await devTools.send('Runtime.enable')
    await devTools.send('Runtime.addBinding', { name: binding, executionContextName: preloadWorld })
    await devTools.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.mainWorld })
    await devTools.send('Page.addScriptToEvaluateOnNewDocument', {
      source: scripts.isolatedWorld,
      worldName: preloadWorld,
    })
    return link
  }

  #isMainFrame(auxData: unknown): boolean {
    return (auxData as { frameId?: string } | undefined)?.frameId === this.mainFrameId
  }

  /** Delivers to the document now loaded; one that has gone meanwhile takes its messages with it, as in Electron. */
  async tell(message: ToPage): Promise<void> {
    if (this.#isolatedContext === undefined) return
    const { devTools } = this
    const expression = `${receiver}(${JSON.stringify(message)})`
    await devTools
      .send('Runtime.evaluate', { expression, contextId: this.#isolatedContext })
      .catch(() => undefined)
  }

  /** Runs `code` in the page's own world and gives its value, awaited. */
  async evaluate(code: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.devTools.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    }
    return result.value
  }
}
