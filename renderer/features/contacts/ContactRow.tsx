import { Check } from 'lucide-react'
import type { ContactRow as Row } from '../../../contract/contactList.ts'
import { words } from '../../../domain/words/words.ts'
import { classes } from '../../ui/classes.ts'
import { StatusMark } from '../../ui/StatusMark.tsx'
import styles from './ContactRows.module.css'
import { type ColumnId, columns, underName } from './columns.ts'

interface ContactRowProps {
  readonly id: string
  readonly index: number
  readonly total: number
  readonly top: number
  /** Undefined while it is on its way. */
  readonly row: Row | undefined
  readonly isActive: boolean
  /** It stands beside the list. */
  readonly isShown: boolean
  readonly isPicked: boolean
  /** The columns of a table, or what may stand under the name. */
  readonly columns: readonly ColumnId[]
  /** The widths of a table's columns; null where the row has two lines. */
  readonly template: string | null
}

/** One line of the list: who, and what is chosen to be shown of them. The list around it hears clicks and keys. */
export function ContactRow(props: ContactRowProps) {
  const { id, index, total, top, row, isActive, isShown, isPicked, template } = props
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isPicked}
      {...(isShown ? { 'aria-current': true } : {})}
      aria-posinset={index + 1}
      aria-setsize={total}
      data-index={index}
      data-active={isActive}
      className={classes(styles.row, template === null ? styles.twoLines : styles.oneLine)}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span className={styles.tick} data-tick>
        <span className={styles.box}>
          <Check size={12} strokeWidth={3} aria-hidden />
        </span>
      </span>
      {row === undefined && <span className={styles.waiting} />}
      {row !== undefined && template === null && <TwoLines row={row} shown={props.columns} />}
      {row !== undefined && template !== null && (
        <div className={styles.cells} style={{ gridTemplateColumns: template }}>
          <Name row={row} />
          {props.columns.map((column) => (
            <Cell key={column} row={row} column={column} />
          ))}
        </div>
      )}
    </div>
  )
}

interface TwoLinesProps {
  readonly row: Row
  readonly shown: readonly ColumnId[]
}

function TwoLines({ row, shown }: TwoLinesProps) {
  const [first = '', second = ''] = underName(row, shown)
  return (
    <div className={styles.lines}>
      <div className={styles.first}>
        <Name row={row} />
        {shown.includes('status') && row.status !== 'none' && <StatusMark status={row.status} />}
      </div>
      {first !== '' && (
        <span className={styles.second}>
          <bdi>{first}</bdi>
          {second !== '' && ' · '}
          <bdi>{second}</bdi>
        </span>
      )}
    </div>
  )
}

function Name({ row }: { readonly row: Row }) {
  return (
    <span className={styles.name}>
      <bdi>{row.name || row.email || words.contacts.unnamed}</bdi>
    </span>
  )
}

function Cell({ row, column }: { readonly row: Row; readonly column: ColumnId }) {
  if (column === 'status') {
    return <span className={styles.cell}>{row.status !== 'none' && <StatusMark status={row.status} />}</span>
  }
  return (
    <span className={styles.cell}>
      <bdi>{columns[column].text(row)}</bdi>
    </span>
  )
}
