import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserWindow, type Rectangle, screen } from 'electron'
import { z } from 'zod'

const place = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(640),
  height: z.number().int().min(480),
  maximized: z.boolean(),
})

export type WindowPlace = z.infer<typeof place>

/** Where the window stood last; null when that is unknown or no screen shows it any more. */
export function readWindowPlace(folder: string): WindowPlace | null {
  try {
    const kept = place.parse(JSON.parse(readFileSync(join(folder, 'window.json'), 'utf8')))
    return overlaps(kept, screen.getDisplayMatching(kept).workArea) ? kept : null
  } catch {
    return null
  }
}

/** Remembers where a window stands when it closes. A place that cannot be kept is no reason to keep a window open. */
export function rememberWindowPlace(window: BrowserWindow, folder: string): void {
  window.on('close', () => {
    const kept: WindowPlace = { ...window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      writeFileSync(join(folder, 'window.json'), JSON.stringify(kept), { mode: 0o600 })
    } catch {
      // The next start uses the default place.
    }
  })
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
