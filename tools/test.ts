import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * Runs every suite and closes with one honest line: what each runner's own report counted. A runner that fails without
 * a failing test (it could not start, a file did not load) counts as one failure, so that it can never look green.
 */
const root = join(import.meta.dirname, '..')
const results = join(root, 'test-results')

const unitReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
})
const e2eReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

rmSync(results, { recursive: true, force: true })
const counts = [
  run('vitest', ['run'], () => {
    const report = unitReport.parse(readReport('unit.json'))
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }
  }),
  run('playwright', ['test'], () => {
    const { stats } = e2eReport.parse(readReport('e2e.json'))
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
  }),
]

const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1

function run(program: string, words: readonly string[], read: () => Count): Count {
  const { status } = spawnSync(program, words, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  try {
    const count = read()
    return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function readReport(name: string): unknown {
  return JSON.parse(readFileSync(join(results, name), 'utf8'))
}
