import type { PresetMinutes } from '../../../domain/presets.ts'
import { words } from '../../../domain/words/words.ts'
import type { Option } from '../../ui/Select.tsx'

const presets: readonly PresetMinutes[] = [15, 20, 30, 45, 60]

export const EMPTY = 'empty'

/** The agendas to begin with, to choose from. */
export const presetOptions: readonly Option<string>[] = [
  ...presets.map((preset) => ({ id: String(preset), label: words.interviews.form.presetOf(preset) })),
  { id: EMPTY, label: words.interviews.form.presetEmpty },
]

export function presetId(preset: PresetMinutes | null): string {
  return preset === null ? EMPTY : String(preset)
}

export function presetOf(id: string): PresetMinutes | null {
  return presets.find((preset) => String(preset) === id) ?? null
}
