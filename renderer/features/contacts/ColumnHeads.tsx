import { ArrowDown, ArrowUp } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { ContactSort } from '../../../domain/contactFilter.ts'
import { words } from '../../../domain/words/words.ts'
import styles from './ContactRows.module.css'
import { type ColumnId, columns } from './columns.ts'

interface ColumnHeadsProps {
  readonly columns: readonly ColumnId[]
  readonly template: string
  /** Px that a row has, which the list’s scroll bar takes something of. */
  readonly width: number
  readonly sort: ContactSort
  readonly onSort: (sort: ContactSort) => void
}

/** What stands over a table’s columns; pressing one sorts by it, pressing it again turns the order round. */
export function ColumnHeads({ columns: shown, template, width, sort, onSort }: ColumnHeadsProps) {
  const { names } = words.contactList.columns
  const head = (label: string, by: ContactSort['by'] | undefined) => (
    <Head key={label} label={label} by={by} sort={sort} onSort={onSort} />
  )
  return (
    <div className={styles.heads} style={{ gridTemplateColumns: template, width }}>
      {head(words.contactList.sort.keys.name, 'name')}
      {shown.map((id) => head(names[id], columns[id].sort))}
    </div>
  )
}

interface HeadProps {
  readonly label: string
  readonly by: ContactSort['by'] | undefined
  readonly sort: ContactSort
  readonly onSort: (sort: ContactSort) => void
}

function Head({ label, by, sort, onSort }: HeadProps) {
  if (by === undefined) return <span className={styles.head}>{label}</span>
  const isSorted = sort.by === by
  const Arrow = sort.isDescending ? ArrowDown : ArrowUp
  return (
    <Button
      className={styles.head ?? ''}
      aria-label={words.contactList.sort.sortBy(label)}
      aria-pressed={isSorted}
      data-sorted={isSorted}
      onPress={() => onSort({ by, isDescending: isSorted && !sort.isDescending })}
    >
      {label}
      {isSorted && <Arrow size={12} aria-hidden />}
    </Button>
  )
}
