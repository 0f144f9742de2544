import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type LaunchedApp, type LaunchOptions, launchApp } from '../../support/launch.ts'

/** Starts the fixture: a small Electron app as anyone would write it. */
export async function launchFixture(options: LaunchOptions = {}): Promise<LaunchedApp> {
  return await launchApp({ ...options, main: join(import.meta.dirname, 'fixture/main.js') })
}

/** The answer of one of the fixture's channels, or the message it failed with. */
export async function invoke(page: Page, channel: string, ...args: readonly unknown[]): Promise<unknown> {
  return await page.evaluate(
    ([name, values]) => window.fixture.invoke(name, ...values).catch((error: Error) => error.message),
    [channel, args] as const,
  )
}
