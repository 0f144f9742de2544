import { type PresetMinutes, presets } from '../../../domain/presets.ts'
import { words } from '../../../domain/words/words.ts'
import type { Option } from '../../ui/Select.tsx'

/** Stands for no preset where a choice must be a text. */
export const EMPTY = 'empty'

/** The agendas to begin with, to choose from. */
export const presetOptions: readonly Option<string>[] = [
  ...presets.map((preset) => ({ id: String(preset), label: words.interviews.form.presetOf(preset) })),
  { id: EMPTY, label: words.interviews.form.presetEmpty },
]

/** A preset as the choice that stands for it. */
export function presetId(preset: PresetMinutes | null): string {
  return preset === null ? EMPTY : String(preset)
}

/** The preset a choice stands for; null for an empty agenda. */
export function presetOf(id: string): PresetMinutes | null {
  return presets.find((preset) => String(preset) === id) ?? null
}
