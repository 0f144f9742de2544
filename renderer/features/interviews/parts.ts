import type { Method } from '../../../domain/interview.ts'
import type { PartName } from '../../../domain/preparedness.ts'
import { words } from '../../../domain/words/words.ts'

/** What a part of preparedness is called, by the way of talking. */
export function partLabel(name: PartName, method: Method): string {
  const { parts } = words.prepare
  return name === 'where' ? parts.where[method] : parts[name]
}

/** Whether a part is seen to on the agenda. */
export function isOnAgenda(name: PartName): boolean {
  return name === 'questions' || name === 'share' || name === 'agenda'
}
