import type { ContactSort } from '../../../domain/contactFilter.ts'
import { words } from '../../../domain/words/words.ts'
import { Select } from '../../ui/Select.tsx'
import { CheckGroup } from './CheckGroup.tsx'
import { type ColumnId, columnIds } from './columns.ts'
import styles from './Panels.module.css'

interface ViewPanelProps {
  readonly sort: ContactSort
  readonly onSort: (sort: ContactSort) => void
  readonly columns: readonly ColumnId[]
  readonly onColumns: (columns: readonly ColumnId[]) => void
}

const sorts = ['relevance', 'name', 'family', 'company', 'position', 'lastInteraction', 'added'] as const

/** How the list stands: its order and what it shows of everyone. */
export function ViewPanel({ sort, onSort, columns, onColumns }: ViewPanelProps) {
  const { sort: text, columns: columnText } = words.contactList
  const isDate = sort.by === 'lastInteraction' || sort.by === 'added'
  const orders = isDate ? text.date : text.text
  return (
    <div className={styles.panel}>
      <div className={styles.pairs}>
        <Select
          label={text.by}
          value={sort.by}
          options={sorts.map((id) => ({ id, label: text.keys[id] }))}
          onChange={(by) =>
            by !== null && onSort({ by, isDescending: by === 'lastInteraction' || by === 'added' })
          }
        />
        <Select
          label={text.order}
          value={sort.isDescending ? 'descending' : 'ascending'}
          options={[
            { id: 'ascending', label: orders.ascending },
            { id: 'descending', label: orders.descending },
          ]}
          isDisabled={sort.by === 'relevance'}
          onChange={(order) => onSort({ ...sort, isDescending: order === 'descending' })}
        />
      </div>
      <CheckGroup
        label={columnText.title}
        options={columnIds.map((id) => ({ id, label: columnText.names[id] }))}
        chosen={columns}
        onChange={onColumns}
      />
      <p className={styles.note}>{columnText.note}</p>
    </div>
  )
}
