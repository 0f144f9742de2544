import type { Page } from 'playwright-core'
import { fromChromium } from './origins.ts'

/** What a page wrote to its console, or threw. */
interface ConsoleLine {
  readonly level: string
  readonly message: string
  readonly url: string
  readonly lineNumber: number
}

const levels: Readonly<Record<string, string>> = { error: 'error', warning: 'warning', debug: 'debug' }

/** Tells what a page writes to its console; on the terminal as well where Electron would log it there. */
export function followConsole(page: Page, tell: (line: ConsoleLine) => void): void {
  const show = (level: string, message: string, sourceId: string, lineNumber: number) => {
    const url = fromChromium(sourceId)
    tell({ level, message, url, lineNumber })
    if (process.env.ELECTRON_ENABLE_LOGGING === undefined) return
    process.stderr.write(`[console:${level}] ${message} (${url}:${lineNumber})\n`)
  }
  page.on('console', (message) => {
    const { url, lineNumber } = message.location()
    show(levels[message.type()] ?? 'info', message.text(), url, lineNumber)
  })
  page.on('pageerror', (error) => show('error', `Uncaught ${error.stack ?? error.message}`, page.url(), 0))
}
