import type { MergeContact } from '../../../contract/duplicates.ts'
import { unitedTags } from '../../../domain/mergeLists.ts'
import { words } from '../../../domain/words/words.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import styles from './Comparison.module.css'
import { inWhich } from './inWhich.ts'
import { ListRow } from './ListRow.tsx'
import type { MergeChoosing } from './useMergeChoices.ts'

interface TagsRowProps {
  readonly contacts: readonly MergeContact[]
  readonly choosing: MergeChoosing
}

/** Tags of all. */
export function TagsRow({ contacts, choosing }: TagsRowProps) {
  const tags = unitedTags(contacts)
  if (tags.length === 0) return null
  return (
    <ListRow label={words.duplicates.compare.tags}>
      {tags.map(({ tag, of }) => (
        <div key={tag} className={styles.listed}>
          <Checkbox
            isSelected={!choosing.choices.without.tags.includes(tag)}
            onChange={(isIncluded) => choosing.include('tags', tag, isIncluded)}
          >
            <bdi>{tag}</bdi>
          </Checkbox>
          <span className={styles.soft}>{inWhich(contacts, of)}</span>
        </div>
      ))}
    </ListRow>
  )
}
