import { namesOurPage } from './shell/origin.ts'

/** What is known of the frame that asks. */
interface Frame {
  readonly url: string
  readonly parent: unknown
  readonly detached: boolean
}

/** Only the top frame of our own pages may ask: no other site, no frame inside a page, no frame that is gone. */
export function isOurPage(frame: Frame | null): boolean {
  try {
    return frame !== null && !frame.detached && frame.parent === null && namesOurPage(frame.url)
  } catch {
    // A frame that goes while it is looked at can no longer say where it was.
    return false
  }
}
