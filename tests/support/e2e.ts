import { test as base, expect } from '@playwright/test'
import { type LaunchedApp, launchApp } from './launch.ts'

/**
 * Playwright's `test` with `launch`: what it starts is closed after the test, the app's log is attached when the test
 * fails, and a request to anywhere outside the app fails every test.
 */
export const test = base.extend<{ launch: typeof launchApp }>({
  launch: async ({ browserName: _ }, use, info) => {
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
    // One that does not end well must not keep the others running.
    const endings = await Promise.allSettled(apps.map((app) => app.close()))
    const requests = await Promise.all(apps.map((app) => app.foreignRequests()))
    expect(
      endings.flatMap((ending) => (ending.status === 'rejected' ? [String(ending.reason)] : [])),
    ).toEqual([])
    expect(requests.flat().filter(({ stoppedBy }) => stoppedBy === 'nothing')).toEqual([])
  },
})
