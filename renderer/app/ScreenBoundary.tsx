import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { ErrorBoundary } from './ErrorBoundary.tsx'

/** Keeps the window going when one of its screens breaks. */
export function ScreenBoundary({ children }: { readonly children: ReactNode }) {
  const [location, navigate] = useLocation()
  const client = useQueryClient()
  return (
    <ErrorBoundary
      resetKey={location}
      // An answer that broke the screen would break it again.
      onTryAgain={() => client.removeQueries({ type: 'inactive' })}
      onGoToToday={location === '/' ? null : () => navigate('/')}
    >
      {children}
    </ErrorBoundary>
  )
}
