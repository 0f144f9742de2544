import type { RecoveryState } from '../../../contract/recovery.ts'
import { words } from '../../../domain/words/words.ts'
import styles from './RecoveryPage.module.css'

const text = words.recovery

/** What is wrong with the planner, in plain words, and where its file is. */
export function WhatIsWrong({ state }: { readonly state: RecoveryState }) {
  const problem = state.problem ?? 'none'
  return (
    <header>
      <h1 className={styles.title}>{text.titles[problem]}</h1>
      <p className={styles.text}>{text.texts[problem]}</p>
      <dl className={styles.file}>
        <dt>{problem === 'missing' ? text.wasAt : text.keptAt}</dt>
        <dd className={styles.path}>{state.file}</dd>
      </dl>
      {state.problems.length > 0 && (
        <details className={styles.found}>
          <summary>{text.found}</summary>
          <ul>
            {state.problems.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </header>
  )
}
