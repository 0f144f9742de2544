import type { BriefItem, BriefRow } from '../../../domain/brief/content.ts'
import { classes } from '../classes.ts'
import styles from './AgendaRows.module.css'
import { scriptLanguage } from './language.ts'

interface Props {
  readonly items: readonly BriefItem[]
  readonly kept: ReadonlySet<string>
}

/** The timed rows: clock time, box to tick, number of the question, text, minutes. */
export function AgendaRows({ items, kept }: Props) {
  return (
    <ol className={styles.agenda}>
      {items.flatMap((item) =>
        item.rows
          .filter(({ oversize }) => !oversize)
          .map((row) => <AgendaRow key={row.id} row={row} kept={kept.has(row.id)} />),
      )}
    </ol>
  )
}

function AgendaRow({ row, kept }: { readonly row: BriefRow; readonly kept: boolean }) {
  const { clock = '', number = '', minutes = '', kind = 'question' } = row.agenda ?? {}
  return (
    <li
      className={classes(styles.row, row.strong && styles.strong, kind === 'buffer' && styles.buffer)}
      data-row={row.id}
      hidden={!kept}
    >
      <span className={styles.clock}>{clock}</span>
      <span className={kind === 'stop' || kind === 'buffer' ? styles.noTick : styles.tick} />
      <span className={styles.number}>{number}</span>
      <span className={styles.text} dir="auto" lang={scriptLanguage(row.text)}>
        {row.text}
      </span>
      <span className={styles.minutes}>{minutes}</span>
    </li>
  )
}
