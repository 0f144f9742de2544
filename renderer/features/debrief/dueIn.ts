import { HOUR } from '../../../domain/milliseconds.ts'
import { words } from '../../../domain/words/words.ts'
import type { Tone } from '../../ui/Badge.tsx'

/** How many hours are left for something, or how late it is. */
export function dueIn(dueAt: string, now: Date): { readonly text: string; readonly tone: Tone } {
  const left = Date.parse(dueAt) - now.getTime()
  const text = words.followUps
  return left >= 0
    ? { text: text.hoursLeft(Math.floor(left / HOUR)), tone: 'soon' }
    : { text: text.late(Math.floor(-left / HOUR)), tone: 'late' }
}
