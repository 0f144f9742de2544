import type { PresetMinutes } from '../../../domain/presets.ts'

export const presets: readonly PresetMinutes[] = [15, 20, 30, 45, 60]

/** The largest preset within a limit; the smallest where none is. */
export function presetFor(limit: number): PresetMinutes {
  return presets.findLast((preset) => preset <= limit) ?? 15
}
