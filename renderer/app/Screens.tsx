import { Redirect, Route, Switch, useLocation } from 'wouter'
import { ContactsPage } from '../features/contacts/ContactsPage.tsx'
import { DuplicatesPage } from '../features/duplicates/DuplicatesPage.tsx'
import { MergePage } from '../features/duplicates/MergePage.tsx'
import { SettingsPage } from '../features/settings/SettingsPage.tsx'
import { TodayPage } from '../features/today/TodayPage.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { InterviewScreens } from './InterviewScreens.tsx'

/** Which screen stands at which route. Each feature has one page, which knows its own parts. */
export function Screens() {
  const [location] = useLocation()
  return (
    <ErrorBoundary resetKey={location}>
      <Switch>
        <Route path="/">
          <TodayPage />
        </Route>
        <Route path="/contacts/duplicates">
          <DuplicatesPage />
        </Route>
        <Route path="/contacts/merge">
          <MergePage />
        </Route>
        <Route path="/contacts/*?">
          <ContactsPage />
        </Route>
        <Route path="/interviews/*?">
          <InterviewScreens />
        </Route>
        <Route path="/settings">
          <SettingsPage />
        </Route>
        <Route>
          <Redirect to="/" />
        </Route>
      </Switch>
    </ErrorBoundary>
  )
}
