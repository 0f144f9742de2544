import { strict } from './strict.ts'

const started = new Set<number>()
let last = 0

/** Electron's `powerSaveBlocker`, as far as the app can tell: nothing here keeps a screen awake. */
export const powerSaveBlockerApi = strict('powerSaveBlocker', {
  start: () => {
    last += 1
    started.add(last)
    return last
  },
  stop: (id) => started.delete(id),
  isStarted: (id) => started.has(id),
} satisfies Electron.PowerSaveBlocker)
