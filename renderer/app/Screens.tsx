import { Redirect, Route, Switch } from 'wouter'
import { CompaniesPage } from '../features/companies/CompaniesPage.tsx'
import { ContactsPage } from '../features/contacts/ContactsPage.tsx'
import { DuplicatesPage } from '../features/duplicates/DuplicatesPage.tsx'
import { MergePage } from '../features/duplicates/MergePage.tsx'
import { ProfilePage } from '../features/profile/ProfilePage.tsx'
import { QuestionsPage } from '../features/questions/QuestionsPage.tsx'
import { AskPage } from '../features/rank/AskPage.tsx'
import { SettingsPage } from '../features/settings/SettingsPage.tsx'
import { TodayPage } from '../features/today/TodayPage.tsx'
import { DecisionScreens } from './DecisionScreens.tsx'
import { useOpenExport } from './exporting.ts'
import { InterviewScreens } from './InterviewScreens.tsx'
import { ScreenBoundary } from './ScreenBoundary.tsx'

/** Which screen stands at which route. Each feature has one page, which knows its own parts. */
export function Screens() {
  const openExport = useOpenExport()
  return (
    <ScreenBoundary>
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
          <ContactsPage onExport={openExport} />
        </Route>
        <Route path="/ask">
          <AskPage />
        </Route>
        <Route path="/companies/*?">
          <CompaniesPage />
        </Route>
        <Route path="/decisions/*?">
          <DecisionScreens />
        </Route>
        <Route path="/interviews/*?">
          <InterviewScreens />
        </Route>
        <Route path="/profile">
          <ProfilePage />
        </Route>
        <Route path="/questions/*?">
          <QuestionsPage />
        </Route>
        <Route path="/settings">
          <SettingsPage />
        </Route>
        <Route>
          <Redirect to="/" />
        </Route>
      </Switch>
    </ScreenBoundary>
  )
}
