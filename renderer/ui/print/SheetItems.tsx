import type { BriefItem, BriefRow } from '../../../domain/brief/content.ts'
import { classes } from '../classes.ts'
import { scriptLanguage } from './language.ts'
import styles from './SheetItems.module.css'

interface Props {
  readonly items: readonly BriefItem[]
  readonly kept: ReadonlySet<string>
  /** With a dash before each. */
  readonly marked: boolean
}

/** Entries of a list or paragraphs; the rows of one run on as one text. */
export function SheetItems({ items, kept, marked }: Props) {
  return (
    <ul className={classes(styles.items, marked && styles.marked)}>
      {items.map((item) => (
        <li key={item.id} className={styles.item} dir="auto">
          {item.rows.filter(isPrintable).map((row) => (
            <Row key={row.id} row={row} kept={kept.has(row.id)} alone={item.rows.length === 1} />
          ))}
        </li>
      ))}
    </ul>
  )
}

function isPrintable(row: BriefRow): boolean {
  return !row.oversize
}

/** A text among others is isolated, so that none turns its neighbours' direction; alone it sets its line's own. */
function Row({
  row,
  kept,
  alone,
}: {
  readonly row: BriefRow
  readonly kept: boolean
  readonly alone: boolean
}) {
  const Text = alone ? 'span' : 'bdi'
  return (
    <span className={styles.row} data-row={row.id} data-once={row.leadOnce ?? undefined} hidden={!kept}>
      {row.lead !== '' && (
        <span className={classes(styles.lead, row.section === 'asked' && styles.strong)}>{row.lead} </span>
      )}
      <Text className={classes(row.strong && styles.strong)} lang={scriptLanguage(row.text)}>
        {row.text}
      </Text>
      {/[\u3001\u3002\uff01\uff1f]$/.test(row.text) ? '' : ' '}
    </span>
  )
}
