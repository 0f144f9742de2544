import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type ContactFilter, everyone } from '../../../domain/contactFilter.ts'
import { contactStatuses } from '../../../domain/status.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { PickField } from '../../ui/PickField.tsx'
import { CheckGroup } from './CheckGroup.tsx'
import { FilterChips } from './FilterChips.tsx'
import { knownTags } from './knownTags.ts'
import { isFiltered } from './listing.ts'
import styles from './Panels.module.css'
import { companiesFoundQuery, facetsQuery } from './queries.ts'

interface FilterPanelProps {
  readonly filter: ContactFilter
  readonly onFilter: (filter: ContactFilter) => void
}

/** Everything a list can be filtered by; each choice works at once. */
export function FilterPanel({ filter, onFilter }: FilterPanelProps) {
  const text = words.contactList.filter
  const { data: facets } = useQuery(facetsQuery)
  const [tag, setTag] = useState('')
  const [company, setCompany] = useState('')
  const companies = useQuery(companiesFoundQuery(company.trim()))
  const change = (changes: Partial<ContactFilter>) => onFilter({ ...filter, ...changes })
  const sources = (facets?.sources ?? []).map(({ source }) => source)
  return (
    <div className={styles.panel}>
      <PickField
        label={text.tags}
        placeholder={text.addTag}
        options={knownTags(facets?.tags ?? [], tag, filter.tags)}
        onSearch={setTag}
        onPick={({ id }) => change({ tags: [...filter.tags, id] })}
        noneText={text.noTag}
      />
      <PickField
        label={text.company}
        placeholder={text.anyCompany}
        options={(companies.data?.companies ?? []).map(({ id, name, people }) => ({
          id,
          label: name,
          note: people.toLocaleString('en'),
        }))}
        onSearch={setCompany}
        onPick={({ id }) => change({ companyId: id })}
        noneText={text.noCompany}
      />
      <FilterChips
        filter={{ ...everyone, tags: filter.tags, companyId: filter.companyId }}
        onFilter={({ tags, companyId }) => change({ tags, companyId })}
      />
      <CheckGroup
        label={text.status}
        options={contactStatuses.map((id) => ({ id, label: text.statuses[id] }))}
        chosen={filter.statuses}
        onChange={(statuses) => change({ statuses })}
      />
      {sources.length > 1 && (
        <CheckGroup
          label={text.source}
          options={sources.map((id) => ({ id, label: words.contacts.sources[id] }))}
          chosen={filter.sources}
          onChange={(chosen) => change({ sources: chosen })}
        />
      )}
      <NumberField
        label={text.silent}
        placeholder={text.silentHint}
        value={filter.silentDays}
        min={1}
        max={3650}
        unit="day"
        onChange={(silentDays) => change({ silentDays })}
      />
      <div className={styles.checks}>
        <Checkbox isSelected={filter.isUpcoming} onChange={(isUpcoming) => change({ isUpcoming })}>
          {text.upcoming}
        </Checkbox>
        <Checkbox isSelected={filter.isTouchDue} onChange={(isTouchDue) => change({ isTouchDue })}>
          {text.touchDue}
        </Checkbox>
      </div>
      {isFiltered(filter) && (
        <div className={styles.foot}>
          <Button size="small" onPress={() => onFilter({ ...everyone, search: filter.search })}>
            {text.clearAll}
          </Button>
        </div>
      )}
    </div>
  )
}
