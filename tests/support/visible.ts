import { searching } from '../../domain/contactFilter.ts'
import type { TestStore } from './createStore.ts'
import { exportDocument } from './exportDocument.ts'

/** What a person can see of a planner: every record, the list in its order, and what some searches find. */
export function visible(of: TestStore): unknown {
  const page = (search: string) =>
    of.ask('contacts.page', { listing: searching(search), offset: 0, limit: 500 }).contacts
  return {
    document: exportDocument(of.context),
    list: page(''),
    found: ['d', 'dana', 'northwind', 'lodz', 'a b'].map((search) =>
      page(search)
        .map(({ id }) => id)
        .sort(),
    ),
  }
}
