import { type AgendaItem, ASSUMED_LIMIT, plannedMinutes } from './agenda.ts'
import type { Interview } from './interview.ts'

/** Whether an agenda holds anything and stays within the limit, or within the time one asks for where none was given. */
export function agendaFits(
  agenda: readonly Pick<AgendaItem, 'minutes'>[],
  { limitMinutes }: Pick<Interview, 'limitMinutes'>,
): boolean {
  return agenda.length > 0 && plannedMinutes(agenda) <= (limitMinutes ?? ASSUMED_LIMIT)
}
