import { MutationCache, QueryClient } from '@tanstack/react-query'
import { AskwellError } from '../../contract/error.ts'
import { words } from '../../domain/words/words.ts'
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

/** What an error says to the person who sees it. */
export function messageOf(error: unknown): string {
  return error instanceof AskwellError ? error.message : words.errors.unexpected
}
