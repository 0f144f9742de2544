import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** The annotation in which a test leaves what its windows asked for. */
export const TRAFFIC = 'traffic'

export interface TrafficTotal {
  /** Requests of the app's pages that the app answered itself. */
  readonly answered: number
  /** Requests to elsewhere that tests made on purpose and the app refused. */
  readonly refused: number
  /** Requests to elsewhere that would have gone out. */
  readonly sent: number
  /** What a page's policy stopped though nobody attacked it. */
  readonly violations: number
  /** What a page's policy stopped of a test's attacks. */
  readonly stopped: number
}

/** Adds up what the windows of all tests asked for, and says it in one line at the end. */
export default class TrafficReporter implements Reporter {
  readonly #total = { answered: 0, refused: 0, sent: 0, violations: 0, stopped: 0 }

  onTestEnd(_test: TestCase, { annotations }: TestResult): void {
    for (const { type, description } of annotations) {
      if (type !== TRAFFIC || description === undefined) continue
      const traffic = JSON.parse(description) as TrafficTotal
      for (const key of ['answered', 'refused', 'sent', 'violations', 'stopped'] as const) {
        this.#total[key] += traffic[key]
      }
    }
  }

  onEnd(): void {
    const { answered, refused, sent, violations, stopped } = this.#total
    process.stdout.write(
      `\n${answered} requests of pages answered, ${sent} sent out, ${violations} violations of the policy;` +
        ` of the tests’ own attacks ${refused} requests refused, ${stopped} stopped by the policy\n`,
    )
  }

  printsToStdio(): boolean {
    return false
  }
}
