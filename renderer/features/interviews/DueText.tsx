import type { ChecklistRow } from '../../../contract/interviews.ts'
import { dueAt } from '../../../domain/checklist.ts'
import type { Interview } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import { daysBetween, formatDay, formatTime, formatWeekday, localZone } from '../../ui/time.ts'
import styles from './Checklist.module.css'
import { amountOf } from './dueAmount.ts'

interface DueTextProps {
  readonly item: ChecklistRow
  readonly interview: Interview
}

/** When something is due, on the clock at home; how long before, while the interview has no start. */
export function DueText({ item, interview }: DueTextProps) {
  const due = dueAt(item, interview)
  if (due === null) {
    const { unit, count } = amountOf(item.dueMinutes)
    return unit === 'none' ? null : (
      <span className={styles.due}>{words.checklist.dueBefore[unit](count)}</span>
    )
  }
  const isLate = item.doneAt === null && item.known === null && Date.parse(due) < Date.now()
  return (
    <time dateTime={due} className={isLate ? styles.late : styles.due}>
      {isLate ? `${momentText(due)}, ${words.checklist.late}` : momentText(due)}
    </time>
  )
}

/** `Wed, 14:00` within a week, else the date; today the time alone. */
function momentText(instant: string): string {
  const days = daysBetween(new Date(), instant, localZone())
  const time = formatTime(instant)
  if (days === 0) return `${words.near.today}, ${time}`
  return `${Math.abs(days) > 6 ? formatDay(instant) : formatWeekday(instant, 'short')}, ${time}`
}
