import type { Interview } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import { formatWeekday } from '../../ui/time.ts'

/** `Before Thursday`, where the day is known. */
export function checklistTitle({ startsAt }: Pick<Interview, 'startsAt'>): string {
  const text = words.checklist
  return startsAt === null ? text.title : text.titleBefore(formatWeekday(startsAt, 'long'))
}
