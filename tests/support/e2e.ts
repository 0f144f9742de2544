import { test as base, expect } from '@playwright/test'
import { words } from '../../domain/words/words.ts'
import type { Call } from './answers.ts'
import { type LaunchedApp, launchApp } from './launch.ts'
import { TRAFFIC, type TrafficTotal } from './trafficReporter.ts'

interface Fixtures {
  readonly launch: typeof launchApp
  /** Set by a test that attacks its page itself, and counts what the page's policy stopped. */
  readonly attacks: boolean
  /** Set by a test that breaks the app on purpose. */
  readonly breaks: boolean
}

const breakages: readonly string[] = [
  words.crashes.pageTitle,
  words.crashes.storeTitle,
  words.crashes.mainTitle,
]

/** Whether a call tells a person that the app itself broke. */
function tellsOfCrash(call: Call): boolean {
  if (call.kind !== 'messageBox') return false
  const { message } = call.options as { readonly message?: string }
  return message !== undefined && breakages.includes(message)
}

/**
 * Playwright's `test` with `launch`: what it starts is closed after the test, the app's log is attached when the test
 * fails. A request to anywhere outside the app fails every test, and so does whatever a page's policy had to stop, and
 * an app that broke and went on.
 */
export const test = base.extend<Fixtures>({
  attacks: [false, { option: true }],
  breaks: [false, { option: true }],
  launch: async ({ attacks, breaks }, use, info) => {
    const apps: LaunchedApp[] = []
    await use(async (options) => {
      const app = await launchApp(options)
      apps.push(app)
      return app
    })
    if (info.status !== info.expectedStatus) {
      for (const [index, app] of apps.entries()) {
        await info.attach(`app-${index + 1}.log`, { body: app.logs(), contentType: 'text/plain' })
      }
    }
    const crashes = apps.flatMap((app) => app.calls()).filter(tellsOfCrash)
    // One that does not end well must not keep the others running.
    const endings = await Promise.allSettled(apps.map((app) => app.close()))
    const foreign = (await Promise.all(apps.map((app) => app.foreignRequests()))).flat()
    const answered = await Promise.all(apps.map((app) => app.answeredRequests()))
    const violations = apps.flatMap((app) => app.violations())
    const total: TrafficTotal = {
      answered: answered.reduce((sum, count) => sum + count, 0),
      refused: foreign.filter(({ stoppedBy }) => stoppedBy !== 'nothing').length,
      sent: foreign.filter(({ stoppedBy }) => stoppedBy === 'nothing').length,
      violations: attacks ? 0 : violations.length,
      stopped: attacks ? violations.length : 0,
    }
    info.annotations.push({ type: TRAFFIC, description: JSON.stringify(total) })
    expect(
      endings.flatMap((ending) => (ending.status === 'rejected' ? [String(ending.reason)] : [])),
    ).toEqual([])
    expect(foreign.filter(({ stoppedBy }) => stoppedBy === 'nothing')).toEqual([])
    if (!attacks) expect(violations).toEqual([])
    if (!breaks) expect(crashes).toEqual([])
  },
})
