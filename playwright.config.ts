import { defineConfig } from '@playwright/test'
import { runtime } from './tests/support/runtime.ts'

const names = { electron: 'real Electron', chromium: 'electron-on-chromium: there is no Electron binary' }

// Playwright loads this in every worker too; only the first one says it.
if (process.env.TEST_WORKER_INDEX === undefined) {
  process.stdout.write(`End-to-end tests run on ${names[runtime()]}.\n`)
}

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Generous: a busy machine must not look like a fault.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  metadata: { runtime: runtime() },
  reporter: [
    ['list'],
    ['json', { outputFile: 'test-results/e2e.json' }],
    ['./tests/support/trafficReporter.ts'],
  ],
})
