import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { listen } from '../api.ts'
import { useNotify } from '../ui/notices.ts'
import { createQueryClient } from './queryClient.ts'

/** Gives the screens the planner's answers. One rule: when anything changed, what is on screen is asked again. */
export function PlannerProvider({ children }: { readonly children: ReactNode }) {
  const notify = useNotify()
  const [client] = useState(() => createQueryClient(notify))
  useEffect(() => listen('trouble', ({ message }) => notify({ text: message, tone: 'late' })), [notify])
  useEffect(() => listen('changed', () => void client.invalidateQueries()), [client])
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
