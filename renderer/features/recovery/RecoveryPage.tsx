import type { PlannerProblem } from '../../../contract/recovery.ts'
import { words } from '../../../domain/words/words.ts'
import spoken from '../../ui/Spoken.module.css'
import { BackupList } from './BackupList.tsx'
import styles from './RecoveryPage.module.css'
import { useRecovery } from './useRecovery.ts'
import { type Way, Ways } from './Ways.tsx'
import { WhatIsWrong } from './WhatIsWrong.tsx'

const text = words.recovery

/** What stands in the window when the planner cannot be opened: what is wrong, what is kept, and what can be done. */
export function RecoveryPage() {
  const recovery = useRecovery()
  const { state, failure } = recovery
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        {state?.problem != null && <WhatIsWrong state={state} problem={state.problem} />}
        {failure !== null && (
          <p role="alert" className={styles.failure}>
            {failure}
          </p>
        )}
        {state?.problem != null && (
          <>
            {state.problem === 'changed' && <Ways recovery={recovery} ways={['accept']} />}
            <BackupList recovery={recovery} backups={state.backups} problem={state.problem} />
            <Ways recovery={recovery} ways={otherWays(state.problem)} title={text.otherTitle} />
          </>
        )}
      </div>
      <p role="status" className={spoken.spoken}>
        {recovery.working === null ? '' : text.working}
      </p>
    </main>
  )
}

/** What leads out of any trouble comes last. */
function otherWays(problem: PlannerProblem): readonly Way[] {
  const own: Partial<Record<PlannerProblem, Way>> = { damaged: 'salvage', missing: 'beginEmpty' }
  const way = own[problem]
  return [...(way === undefined ? [] : [way]), 'openElsewhere', 'showFolder']
}
