import { daysUntil } from '../../../domain/decisionOrder.ts'
import { words } from '../../../domain/words/words.ts'
import { Badge } from '../../ui/Badge.tsx'
import { today } from '../../ui/time.ts'

/** Days in which a deadline is near. */
const SOON = 14

/** How long there is until a deadline, in words. */
export function TimeLeft({ deadline }: { readonly deadline: string | null }) {
  if (deadline === null) return <Badge>{words.decisions.noDeadline}</Badge>
  const days = daysUntil(deadline, today())
  const tone = days < 0 ? 'late' : days <= SOON ? 'soon' : 'plain'
  return <Badge tone={tone}>{words.decisions.timeLeft(days)}</Badge>
}
