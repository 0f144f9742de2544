import { Link } from 'wouter'
import type { BriefRow } from '../../../domain/brief/content.ts'
import { fullText } from '../../../domain/brief/leftOff.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Quiet } from '../../ui/Quiet.tsx'
import styles from './LeftOffList.module.css'
import { type Places, placeOf } from './places.ts'
import type { Promotion } from './remedies.ts'
import { ShortenField } from './ShortenField.tsx'

interface LeftOffRowProps {
  readonly row: BriefRow
  readonly places: Places
  readonly promotion: Promotion | null
  readonly onPromote: (promotion: Promotion) => void
  readonly canShorten: boolean
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** One row that is not on the page, what brings it back, and the way to where it is written. */
export function LeftOffRow(props: LeftOffRowProps) {
  const { row, places, promotion, onPromote, canShorten, isOpen, onToggle } = props
  const text = words.briefTab
  const place = placeOf(row, places)
  const section = row.section === 'head' ? words.brief.aboutThePerson : words.brief.sections[row.section]
  const whole = fullText(row)
  return (
    <li className={styles.row} data-left-off={row.id}>
      <span className={styles.of}>{[section, row.agenda?.number].filter(Boolean).join(' · ')}</span>
      {isOpen && row.origin !== null ? (
        <Quiet>
          <ShortenField origin={row.origin} onDone={onToggle} />
        </Quiet>
      ) : (
        <span className={styles.text} dir="auto">
          {whole}
        </span>
      )}
      <span className={styles.remedies}>
        {promotion !== null && !isOpen && (
          <Button
            size="small"
            variant="quiet"
            aria-label={`${text.promote[promotion.kind]}: ${whole}`}
            onPress={() => onPromote(promotion)}
          >
            {text.promote[promotion.kind]}
          </Button>
        )}
        {canShorten && (
          <Button
            size="small"
            variant="quiet"
            aria-label={`${isOpen ? text.shortened : text.shorten}: ${whole}`}
            onPress={onToggle}
          >
            {isOpen ? text.shortened : text.shorten}
          </Button>
        )}
        {place !== null && (
          <Link href={place.href} className={styles.place ?? ''}>
            {place.label}
          </Link>
        )}
      </span>
    </li>
  )
}
