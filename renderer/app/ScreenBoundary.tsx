import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { ErrorBoundary } from './ErrorBoundary.tsx'

interface ScreenBoundaryProps {
  readonly children: ReactNode
  /** As a broken screen's: a meeting fills the window. */
  readonly isWholeWindow?: boolean
}

/** Keeps the window going when one of its screens breaks. */
export function ScreenBoundary({ children, isWholeWindow = false }: ScreenBoundaryProps) {
  const [location, navigate] = useLocation()
  const client = useQueryClient()
  return (
    <ErrorBoundary
      resetKey={location}
      isWholeWindow={isWholeWindow}
      // An answer that broke the screen would break it again.
      onTryAgain={() => client.removeQueries({ type: 'inactive' })}
      onGoToToday={location === '/' ? null : () => navigate('/')}
    >
      {children}
    </ErrorBoundary>
  )
}
