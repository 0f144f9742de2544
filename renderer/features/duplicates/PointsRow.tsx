import type { MergeContact } from '../../../contract/duplicates.ts'
import { unitedPoints } from '../../../domain/mergeLists.ts'
import { words } from '../../../domain/words/words.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import styles from './Comparison.module.css'
import { inWhich } from './inWhich.ts'
import { ListRow } from './ListRow.tsx'
import type { MergeChoosing } from './useMergeChoices.ts'

interface PointsRowProps {
  readonly contacts: readonly MergeContact[]
  readonly choosing: MergeChoosing
}

/** Addresses, numbers and links of all. */
export function PointsRow({ contacts, choosing }: PointsRowProps) {
  const points = unitedPoints(contacts)
  if (points.length === 0) return null
  return (
    <ListRow label={words.duplicates.compare.points}>
      {points.map(({ point, of }) => (
        <div key={point.id} className={styles.listed}>
          <Checkbox
            isSelected={!choosing.choices.without.points.includes(point.id)}
            onChange={(isIncluded) => choosing.include('points', point.id, isIncluded)}
          >
            <span>
              <bdi>{point.value}</bdi>
              {point.label !== '' && <bdi className={styles.soft}> {point.label}</bdi>}
            </span>
          </Checkbox>
          <span className={styles.soft}>{inWhich(contacts, of)}</span>
        </div>
      ))}
    </ListRow>
  )
}
