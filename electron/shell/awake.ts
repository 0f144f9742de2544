import { powerSaveBlocker } from 'electron'

let blocker: number | null = null

/** Keeps the screen on, or lets it go dark again as the system likes. Asking twice is the same as asking once. */
export function keepAwake(isWanted: boolean): void {
  if (isWanted === (blocker !== null)) return
  if (blocker === null) {
    blocker = powerSaveBlocker.start('prevent-display-sleep')
  } else {
    powerSaveBlocker.stop(blocker)
    blocker = null
  }
}
