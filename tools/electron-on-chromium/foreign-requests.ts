import { appendFileSync } from 'node:fs'

/** A request for anything that is not the app's own: none ever leaves, and a test can read which were tried. */
export interface ForeignRequest {
  readonly url: string
  readonly resourceType: string
  /** What in the app refused it; `nothing` means that in Electron it would have gone out. */
  readonly stoppedBy: 'will-navigate' | 'setWindowOpenHandler' | 'onBeforeRequest' | 'nothing'
}

/** Counts a request that the app answered: one byte in the file named by ELECTRON_ON_CHROMIUM_ANSWERED_REQUESTS. */
export function countAnsweredRequest(): void {
  const file = process.env.ELECTRON_ON_CHROMIUM_ANSWERED_REQUESTS
  if (file !== undefined) appendFileSync(file, '.')
}

/** Notes an attempt in the file named by ELECTRON_ON_CHROMIUM_FOREIGN_REQUESTS: one JSON object a line. */
export function recordForeignRequest(attempt: ForeignRequest): void {
  const file = process.env.ELECTRON_ON_CHROMIUM_FOREIGN_REQUESTS
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(attempt)}\n`)
  if (attempt.stoppedBy === 'nothing') {
    process.stderr.write(
      `electron-on-chromium: refused a request to ${attempt.url} (${attempt.resourceType})\n`,
    )
  }
}
