import { useState } from 'react'
import { dueAt } from '../../../domain/checklist.ts'
import type { ChecklistItem, Interview } from '../../../domain/interview.ts'
import { words } from '../../../domain/words/words.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { daysBetween, formatDay, formatWeekday, localZone } from '../../ui/time.ts'
import styles from './Checklist.module.css'
import { useCheck } from './mutations.ts'

interface ChecklistRowProps {
  readonly item: ChecklistItem
  readonly interview: Interview
}

/** One thing to prepare and its day. The tick shows at once. */
export function ChecklistRow({ item, interview }: ChecklistRowProps) {
  const check = useCheck()
  const [ticked, setTicked] = useState<boolean | null>(null)
  const isDone = ticked ?? item.doneAt !== null
  const due = dueAt(item, interview)
  const isLate = due !== null && !isDone && Date.parse(due) < Date.now()
  return (
    <li className={styles.row} data-done={isDone || undefined}>
      <Checkbox
        isSelected={isDone}
        onChange={(done) => {
          setTicked(done)
          check.mutate({ checklistItemId: item.id, done }, { onSettled: () => setTicked(null) })
        }}
      >
        <span className={styles.text} dir="auto">
          {item.text}
        </span>
      </Checkbox>
      {due !== null && (
        <span className={isLate ? styles.late : styles.due}>
          {isLate ? `${dayText(due)}, ${words.interviews.prepare.late}` : dayText(due)}
        </span>
      )}
    </li>
  )
}

/** `Wed` within a week, else the date. */
function dayText(instant: string): string {
  if (Math.abs(daysBetween(new Date(), instant, localZone())) > 6) return formatDay(instant)
  return formatWeekday(instant, 'short')
}
