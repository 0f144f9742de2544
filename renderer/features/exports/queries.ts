import { queryOptions } from '@tanstack/react-query'
import type { Selection } from '../../../domain/selection.ts'
import { ask } from '../../api.ts'

/** How many contacts a selection holds; null for none. */
export function chosenCountQuery(chosen: Selection | null) {
  return queryOptions({
    queryKey: ['exports', 'count', chosen],
    queryFn: async () => {
      if (chosen === null) return null
      if (chosen.kind === 'ids') return chosen.ids.length
      const { total } = await ask('contacts.count', { filter: chosen.filter })
      return total - chosen.except.length
    },
  })
}
