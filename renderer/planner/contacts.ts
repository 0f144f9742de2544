import { queryOptions } from '@tanstack/react-query'
import { searching } from '../../domain/contactFilter.ts'
import { ask } from '../api.ts'

const OFFERED = 12

/** The first few contacts a search finds, to choose from. */
export function contactsQuery(search: string) {
  return queryOptions({
    queryKey: ['contacts', 'choice', search],
    queryFn: () => ask('contacts.page', { listing: searching(search), offset: 0, limit: OFFERED }),
  })
}
