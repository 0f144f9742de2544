import type { ReactNode } from 'react'
import type { InterviewView } from '../../../contract/interviews.ts'
import { AgendaEditor } from './AgendaEditor.tsx'
import styles from './AgendaTab.module.css'

export interface AgendaTabProps {
  readonly view: InterviewView
  /** What stands beside the agenda where there is room: the page so far, what is left to prepare. */
  readonly aside: ReactNode
}

/** The agenda of one interview, and what it is for beside it. */
export function AgendaTab({ view, aside }: AgendaTabProps) {
  return (
    <div className={styles.tab}>
      <AgendaEditor interview={view.interview} kept={view.agenda} />
      <aside className={styles.aside}>
        <div className={styles.beside}>{aside}</div>
      </aside>
    </div>
  )
}
