import { MutationCache, QueryClient } from '@tanstack/react-query'
import { messageOf } from '../ui/messageOf.ts'
import type { Notify } from '../ui/notices.ts'

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** The screen shows the error itself. */
      readonly showsError?: boolean
    }
  }
}

/** Answers stay good until the planner changes. Errors of changes are told by a notice. */
export function createQueryClient(notify: Notify): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 30_000 },
      mutations: { networkMode: 'always', retry: false },
    },
    mutationCache: new MutationCache({
      onError: (error, _input, _context, mutation) => {
        if (mutation.meta?.showsError !== true) notify({ text: messageOf(error), tone: 'late' })
      },
    }),
  })
}
