import { briefWords as text } from '../../../domain/words/brief.ts'
import styles from './Notes.module.css'
import { planNotes } from './notesPlan.ts'

const fieldNames = [text.promises, text.names, text.point] as const

/**
 * Room to write by hand: ruled lines, and the strip whose three fields are typed into Askwell afterwards in this
 * order. Lines are vectors placed in fractions of the room, so that they are even and the last one closes it.
 */
export function Notes({ room }: { readonly room: number }) {
  const { lines, strip, fields } = planNotes(room)
  const place = (line: number) => `${(line / lines) * 100}%`
  return (
    <section className={styles.notes} data-notes="" data-lines={lines}>
      {strip === 'beside' && (
        <div className={styles.titles}>
          <h2>{text.notes}</h2>
          <h2>{text.carryAway}</h2>
        </div>
      )}
      <div className={styles[strip]}>
        <Rules places={Array.from({ length: lines }, (_, index) => place(index + 1))} />
        <div className={styles.strip}>
          {strip === 'beside' && (
            <Rules places={Array.from({ length: lines }, (_, index) => place(index + 1))} />
          )}
          {fieldNames.map((name, index) => (
            <span key={name} className={styles.field} style={{ top: place(fields[index] ?? 0) }}>
              {name}
            </span>
          ))}
        </div>
      </div>
    </section>
  )
}

function Rules({ places }: { readonly places: readonly string[] }) {
  return (
    <svg className={styles.rules} aria-hidden="true">
      {places.map((place) => (
        <line key={place} x1="0" x2="100%" y1={place} y2={place} />
      ))}
    </svg>
  )
}
