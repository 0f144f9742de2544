import type { ContactFilter } from '../../../domain/contactFilter.ts'
import { words } from '../../../domain/words/words.ts'

/** One thing a filter asks for, and the filter without it. */
export interface FilterChip {
  readonly id: string
  readonly label: string
  readonly without: ContactFilter
}

/** What a filter asks for beside its search, in the order of the filter's panel. `company`: the name, once known. */
export function filterChips(filter: ContactFilter, company: string): readonly FilterChip[] {
  const { filter: text } = words.contactList
  const { tags, statuses, sources, silentDays } = filter
  const names = {
    statuses: statuses.map((status) => (status === 'none' ? text.noneYet : text.statuses[status])),
    sources: sources.map((source) => words.contacts.sources[source]),
  }
  const chips: readonly (FilterChip | null)[] = [
    ...tags.map((tag) => ({
      id: `tag ${tag}`,
      label: tag,
      without: { ...filter, tags: tags.filter((other) => other !== tag) },
    })),
    filter.companyId === null
      ? null
      : { id: 'company', label: company, without: { ...filter, companyId: null } },
    statuses.length === 0
      ? null
      : { id: 'status', label: text.anyOf(names.statuses), without: { ...filter, statuses: [] } },
    sources.length === 0
      ? null
      : { id: 'source', label: text.anyOf(names.sources), without: { ...filter, sources: [] } },
    silentDays === null
      ? null
      : { id: 'silent', label: text.silentFor(silentDays), without: { ...filter, silentDays: null } },
    filter.isUpcoming
      ? { id: 'upcoming', label: text.upcoming, without: { ...filter, isUpcoming: false } }
      : null,
    filter.isTouchDue
      ? { id: 'touch', label: text.touchDue, without: { ...filter, isTouchDue: false } }
      : null,
  ]
  return chips.filter((chip) => chip !== null)
}
