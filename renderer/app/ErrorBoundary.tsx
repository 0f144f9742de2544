import { Component, type ReactNode } from 'react'
import { words } from '../../domain/words/words.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** Another value tries again: the screen one went to. */
  readonly resetKey?: string
}

interface ErrorBoundaryState {
  readonly failedAt: string | null
}

/** Stands in for a screen that broke, so that the rest of the window goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failedAt: null }

  override componentDidCatch(): void {
    this.setState({ failedAt: this.props.resetKey ?? '' })
  }

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failedAt: '' }
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    const { failedAt } = state
    return failedAt !== null && failedAt !== '' && failedAt !== props.resetKey ? { failedAt: null } : null
  }

  override render(): ReactNode {
    if (this.state.failedAt === null) return this.props.children
    return (
      <EmptyState
        level={1}
        title={words.app.screenBroke}
        text={words.app.screenBrokeText}
        actions={<Button onPress={() => this.setState({ failedAt: null })}>{words.app.tryAgain}</Button>}
      />
    )
  }
}
