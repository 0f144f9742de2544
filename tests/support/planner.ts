import type { Page } from 'playwright-core'
import type { ChannelName } from '../../contract/channels.ts'
import type { Input, Output } from '../../contract/contract.ts'
import type { Result } from '../../contract/error.ts'
import type { LaunchedApp, LaunchOptions, launchApp } from './launch.ts'

/** A Monday morning; the sample's next interview is on Tuesday the 24th at 14:00. */
const NOW = '2026-11-23T08:00:00Z'

export interface OpenPlanner extends LaunchedApp {
  /** Asks the planner as the window does, to set a scene or to look behind it. */
  readonly ask: <K extends ChannelName>(channel: K, input: Input<K>) => Promise<Output<K>>
  /** Shows a screen by its route, as after a reload. */
  readonly show: (route: string) => Promise<void>
}

/** Starts the app, by the `launch` of a test, in Warsaw on NOW, written the British way. */
export async function openPlanner(
  launch: typeof launchApp,
  options: LaunchOptions = {},
): Promise<OpenPlanner> {
  const app = await launch({
    now: NOW,
    timeZone: 'Europe/Warsaw',
    locale: 'en-GB',
    size: { width: 1280, height: 800 },
    ...options,
  })
  return {
    ...app,
    ask: (channel, input) => askIn(app.page, channel, input),
    show: (route) => show(app.page, route),
  }
}

/** The same with the sample planner in it. */
export async function openSample(
  launch: typeof launchApp,
  options: LaunchOptions = {},
): Promise<OpenPlanner> {
  const app = await openPlanner(launch, options)
  await app.ask('planner.addSample', {})
  return app
}

async function show(page: Page, route: string): Promise<void> {
  await page.evaluate((path) => sessionStorage.setItem('askwell.route', path), route)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

type AnyBridge = Readonly<Record<string, (input: unknown) => Promise<Result<unknown>>>>

async function askIn<K extends ChannelName>(page: Page, channel: K, input: Input<K>): Promise<Output<K>> {
  const result = await page.evaluate(
    ([name, value]) => (window.askwell as unknown as AnyBridge)[name]?.(value),
    [channel, input] as const,
  )
  if (result?.ok !== true) throw new Error(`${channel}: ${result?.error.message}`)
  return result.value as Output<K>
}
