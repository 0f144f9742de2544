import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { Button as AriaButton, Tag, TagGroup, TagList } from 'react-aria-components'
import { type ContactFilter, everyone } from '../../../domain/contactFilter.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './FilterChips.module.css'
import { filterChips } from './filterChips.ts'
import { companyQuery } from './queries.ts'

interface FilterChipsProps {
  readonly filter: ContactFilter
  readonly onFilter: (filter: ContactFilter) => void
  /** Offers to take all away. */
  readonly hasClear?: boolean
}

/** What the list is filtered by, each to be taken away; nothing where it is not filtered. */
export function FilterChips({ filter, onFilter, hasClear = false }: FilterChipsProps) {
  const { companyId, search } = filter
  const company = useQuery({ ...companyQuery(companyId ?? ''), enabled: companyId !== null })
  const text = words.contactList.filter
  const chips = filterChips(filter, company.data?.company.name ?? (company.isError ? text.gone : '…'))
  if (chips.length === 0) return null
  return (
    <div className={styles.bar}>
      <TagGroup
        aria-label={text.chips}
        onRemove={(gone) => {
          const chip = chips.find(({ id }) => gone.has(id))
          if (chip !== undefined) onFilter(chip.without)
        }}
      >
        <TagList className={styles.chips ?? ''}>
          {chips.map(({ id, label }) => (
            <Tag key={id} id={id} textValue={label} className={styles.chip ?? ''}>
              <bdi className={styles.label}>{label}</bdi>
              <AriaButton slot="remove" aria-label={text.remove(label)} className={styles.remove ?? ''}>
                <X size={12} aria-hidden />
              </AriaButton>
            </Tag>
          ))}
        </TagList>
      </TagGroup>
      {hasClear && (
        <Button variant="quiet" size="small" onPress={() => onFilter({ ...everyone, search })}>
          {text.clear}
        </Button>
      )}
    </div>
  )
}
