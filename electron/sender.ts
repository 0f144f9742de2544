import { APP_ORIGIN } from './shell/origin.ts'

/** What is known of the frame that asks. */
interface Frame {
  readonly url: string
  readonly parent: unknown
}

/** Only the top frame of our own pages may ask: no other site, no frame inside a page, no frame that is gone. */
export function isOurPage(frame: Frame | null): boolean {
  return frame !== null && frame.parent === null && frame.url.startsWith(`${APP_ORIGIN}/`)
}
