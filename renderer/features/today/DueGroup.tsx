import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { nameOf, type TodayItem } from '../../../domain/today.ts'
import type { TodayGroup } from '../../../domain/todayGroups.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import { DueRow } from './DueRow.tsx'
import styles from './Today.module.css'

/** More rows than this are shown when asked for: what is most urgent stands first anyway. */
const SHOWN = 8

interface DueGroupProps {
  readonly group: TodayGroup
  readonly items: readonly TodayItem[]
  readonly now: Date
}

/** What is due by one time: late, today, in the next days, or whenever one likes. */
export function DueGroup({ group, items, now }: DueGroupProps) {
  const rows = useRef<HTMLUListElement>(null)
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole || items.length <= SHOWN + 1 ? items : items.slice(0, SHOWN)
  const showAll = () => {
    flushSync(() => setWhole(true))
    // The button has gone: on to the first of those that came.
    rows.current?.children[shown.length]?.querySelector<HTMLElement>('input, a')?.focus()
  }
  return (
    <Section title={words.today.groups[group]}>
      <ul ref={rows} className={styles.list}>
        {shown.map((item) => (
          <DueRow key={nameOf(item)} item={item} now={now} />
        ))}
      </ul>
      {shown.length < items.length && (
        <div className={styles.more}>
          <Button size="small" variant="quiet" onPress={showAll}>
            {words.today.showAll(items.length)}
          </Button>
        </div>
      )}
    </Section>
  )
}
