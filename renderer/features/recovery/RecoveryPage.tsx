import type { RecoveryState } from '../../../contract/recovery.ts'
import { words } from '../../../domain/words/words.ts'
import spoken from '../../ui/Spoken.module.css'
import { BackupList } from './BackupList.tsx'
import styles from './RecoveryPage.module.css'
import { type Recovery, useRecovery } from './useRecovery.ts'
import { Ways } from './Ways.tsx'
import { WhatIsWrong } from './WhatIsWrong.tsx'
import { waysOf } from './waysOf.ts'

const text = words.recovery

/** What stands in the window when the planner cannot be opened: what is wrong, what is kept, and what can be done. */
export function RecoveryPage() {
  const recovery = useRecovery()
  const { state, failure } = recovery
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        {state !== null && <WhatIsWrong state={state} />}
        {failure !== null && (
          <p role="alert" className={styles.failure}>
            {failure}
          </p>
        )}
        {state !== null && <WaysOut state={state} recovery={recovery} />}
      </div>
      <p role="status" className={spoken.spoken}>
        {recovery.working === null ? '' : text.working}
      </p>
    </main>
  )
}

function WaysOut({ state, recovery }: { readonly state: RecoveryState; readonly recovery: Recovery }) {
  const { first, others } = waysOf(state)
  return (
    <>
      {first.length > 0 && <Ways recovery={recovery} ways={first} />}
      <BackupList recovery={recovery} state={state} />
      <Ways recovery={recovery} ways={others} title={text.otherTitle} />
    </>
  )
}
