import { useState } from 'react'
import type { ChecklistRow } from '../../../contract/interviews.ts'
import { words } from '../../../domain/words/words.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import styles from './Checklist.module.css'
import { useCheck } from './mutations.ts'

/** What to do, with a box to tick. The tick shows at once; what the planner knows to be done is ticked by itself, and says why. */
export function ChecklistTick({ item }: { readonly item: ChecklistRow }) {
  const check = useCheck()
  const [ticked, setTicked] = useState<boolean | null>(null)
  const isTicked = ticked ?? item.doneAt !== null
  const known = isTicked ? null : item.known
  return (
    <span className={styles.tick} data-done={isTicked || known !== null || undefined}>
      <Checkbox
        isSelected={isTicked || known !== null}
        isReadOnly={known !== null}
        onChange={(done) => {
          setTicked(done)
          check.mutate({ checklistItemId: item.id, done }, { onSettled: () => setTicked(null) })
        }}
      >
        <span>
          <span className={styles.text} dir="auto">
            {item.text}
          </span>
          {known !== null && <span className={styles.known}>{words.checklist.known[known]}</span>}
        </span>
      </Checkbox>
    </span>
  )
}
