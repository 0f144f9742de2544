import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import styles from './Tabs.module.css'

interface TabItem<T extends string> {
  readonly id: T
  readonly label: string
  readonly content: ReactNode
}

export interface TabsProps<T extends string> {
  /** What the tabs are about, read aloud. */
  readonly label: string
  readonly items: readonly TabItem<T>[]
  readonly selected: T
  readonly onSelect: (id: T) => void
}

/** Views of one thing. Only the chosen one is mounted; it scrolls by itself. */
export function Tabs<T extends string>({ label, items, selected, onSelect }: TabsProps<T>) {
  return (
    <AriaTabs
      className={styles.tabs ?? ''}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const item = items.find(({ id }) => id === key)
        if (item !== undefined) onSelect(item.id)
      }}
    >
      <TabList aria-label={label} className={styles.list ?? ''}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className={styles.tab ?? ''}>
            {item.label}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className={styles.panel ?? ''}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
