import { Redirect, Route, Switch, useLocation } from 'wouter'
import { ErrorBoundary } from './ErrorBoundary.tsx'

/** Which screen stands at which route. Each feature has one page, which knows its own parts. */
export function Screens() {
  const [location] = useLocation()
  return (
    <ErrorBoundary resetKey={location}>
      <Switch>
        <Route>
          <Redirect to="/" />
        </Route>
      </Switch>
    </ErrorBoundary>
  )
}
