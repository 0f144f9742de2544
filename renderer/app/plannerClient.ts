import {
  type InvalidateOptions,
  type InvalidateQueryFilters,
  QueryClient,
  type QueryKey,
} from '@tanstack/react-query'

/**
 * A query client whose `invalidateQueries` is done once what is on screen has its new answers, also where a change that
 * comes meanwhile has it asked once more: the library counts the earlier asking as done then, and whoever shows a value
 * of their own until the answer is there would show the one from before for a moment.
 */
export class PlannerClient extends QueryClient {
  override async invalidateQueries<K extends QueryKey = QueryKey>(
    filters?: InvalidateQueryFilters<K>,
    options?: InvalidateOptions,
  ): Promise<void> {
    await super.invalidateQueries(filters, options)
    const shown = { ...filters, type: 'active' } as const
    while (this.isFetching(shown) > 0) await this.refetchQueries(shown, { cancelRefetch: false })
  }
}
