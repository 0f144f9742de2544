import type { ChecklistRow as Row } from '../../../contract/interviews.ts'
import type { Interview } from '../../../domain/interview.ts'
import styles from './Checklist.module.css'
import { ChecklistTick } from './ChecklistTick.tsx'
import { DueText } from './DueText.tsx'

interface ChecklistRowProps {
  readonly item: Row
  readonly interview: Interview
}

/** One thing to prepare and when. */
export function ChecklistRow({ item, interview }: ChecklistRowProps) {
  return (
    <div className={styles.row}>
      <ChecklistTick item={item} />
      <DueText item={item} interview={interview} />
    </div>
  )
}
