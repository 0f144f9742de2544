import type { ChecklistRow } from '../../../contract/interviews.ts'
import { words } from '../../../domain/words/words.ts'
import styles from './Checklist.module.css'

/** `3 of 8 done`, with what the planner knows to be done. */
export function ChecklistCount({ checklist }: { readonly checklist: readonly ChecklistRow[] }) {
  const done = checklist.filter(({ doneAt, known }) => doneAt !== null || known !== null).length
  return <span className={styles.count}>{words.checklist.done(done, checklist.length)}</span>
}
