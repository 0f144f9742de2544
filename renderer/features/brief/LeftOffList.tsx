import { Link } from 'wouter'
import type { LeftOff } from '../../../domain/brief/leftOff.ts'
import { words } from '../../../domain/words/words.ts'
import styles from './LeftOffList.module.css'
import { type Places, placeOf } from './places.ts'

interface LeftOffListProps {
  readonly rows: readonly LeftOff[]
  readonly places: Places
}

/** Exactly what the page does not show, each with the way to where it is written. */
export function LeftOffList({ rows, places }: LeftOffListProps) {
  const text = words.briefTab
  if (rows.length === 0) {
    return (
      <p className={styles.all} role="status">
        {text.allOn}
      </p>
    )
  }
  return (
    <section aria-label={text.leftOffList} className={styles.section}>
      <p className={styles.count} role="status">
        {text.leftOff(rows.length)}
      </p>
      <p className={styles.hint}>{text.leftOffHint}</p>
      <ul>
        {rows.map((row) => (
          <LeftOffRow key={row.id} row={row} places={places} />
        ))}
      </ul>
    </section>
  )
}

function LeftOffRow({ row, places }: { readonly row: LeftOff; readonly places: Places }) {
  const place = placeOf(row, places)
  const section = row.section === 'head' ? words.brief.aboutThePerson : words.brief.sections[row.section]
  return (
    <li className={styles.row}>
      <span className={styles.of}>{section}</span>
      <span className={styles.text} dir="auto">
        {row.text}
      </span>
      {place === null ? (
        <span className={styles.of}>{words.briefTab.elsewhere}</span>
      ) : (
        <Link href={place.href}>{place.label}</Link>
      )}
    </li>
  )
}
