import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { words } from '../../../domain/words/words.ts'
import styles from './ImportChanges.module.css'
import { ImportExamples } from './ImportExamples.tsx'
import { ImportProgress } from './ImportProgress.tsx'
import type { PreviewState } from './importState.ts'
import { SkippedRows } from './SkippedRows.tsx'

const text = words.imports.dialog

/** Who is new, who is filled in and what is skipped: a count each, which shows its list when chosen. */
export function ImportChanges({ state }: { readonly state: PreviewState }) {
  const { added, merged, skipped, examples } = state.preview
  const kinds = [
    { id: 'add', label: text.added, count: added },
    { id: 'merge', label: text.merged, count: merged },
    { id: 'skip', label: text.skipped, count: skipped.length },
  ] as const
  const [chosen, setChosen] = useState<string | null>(null)
  const first = kinds.find(({ count }) => count > 0) ?? kinds[0]
  return (
    <div className={styles.changes} aria-busy={state.isRereading}>
      <Tabs
        className={styles.tabs ?? ''}
        selectedKey={chosen ?? first.id}
        onSelectionChange={(key) => setChosen(String(key))}
      >
        <TabList aria-label={text.happens} className={styles.sums ?? ''}>
          {kinds.map(({ id, label, count }) => (
            <Tab key={id} id={id} className={styles.sum ?? ''}>
              <span className={styles.count} data-none={count === 0}>
                {count.toLocaleString()}
              </span>
              <span className={styles.label}>{label}</span>
            </Tab>
          ))}
        </TabList>
        <div className={styles.note}>
          {state.isRereading ? (
            <div className={styles.working}>
              <ImportProgress progress={state.progress} />
            </div>
          ) : (
            <p role="status">{noteOn(state)}</p>
          )}
        </div>
        {kinds.map(({ id, count }) => (
          <TabPanel key={id} id={id} className={styles.panel ?? ''}>
            {count === 0 && <p className={styles.none}>{text.none[id]}</p>}
            {id === 'skip' ? (
              <SkippedRows skipped={skipped} />
            ) : (
              <ImportExamples examples={examples.filter(({ change }) => change === id)} total={count} />
            )}
          </TabPanel>
        ))}
      </Tabs>
    </div>
  )
}

function noteOn({ preview }: PreviewState): string {
  const { added, merged, skipped } = preview
  if (added + merged > 0) return text.untouched
  return skipped.every(({ reason }) => reason === words.imports.skip.alreadyHere)
    ? text.nothingNew
    : text.nothingUsable
}
