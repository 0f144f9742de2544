import { Component, type ReactNode } from 'react'
import { BrokenScreen, type BrokenScreenProps } from './BrokenScreen.tsx'

interface ErrorBoundaryProps extends Pick<BrokenScreenProps, 'onGoToToday' | 'isWholeWindow'> {
  readonly children: ReactNode
  /** Another value tries again: the screen one went to. */
  readonly resetKey?: string
  /** Called before what broke is tried again. */
  readonly onTryAgain?: () => void
}

interface Failure {
  readonly error: unknown
  /** The key under which it happened; null until that is known. */
  readonly at: string | null
}

interface ErrorBoundaryState {
  readonly failure: Failure | null
}

/** Stands in for a screen that broke, so that the rest of the window goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: null }

  override componentDidCatch(error: unknown): void {
    this.setState({ failure: { error, at: this.props.resetKey ?? null } })
  }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: { error, at: null } }
  }

  static getDerivedStateFromProps(
    { resetKey }: ErrorBoundaryProps,
    { failure }: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    const isElsewhere = failure !== null && failure.at !== null && failure.at !== resetKey
    return isElsewhere ? { failure: null } : null
  }

  override render(): ReactNode {
    const { failure } = this.state
    if (failure === null) return this.props.children
    return (
      <BrokenScreen
        error={failure.error}
        onTryAgain={() => {
          this.props.onTryAgain?.()
          this.setState({ failure: null })
        }}
        onGoToToday={this.props.onGoToToday}
        isWholeWindow={this.props.isWholeWindow}
      />
    )
  }
}
