import { Redirect, Route, Switch } from 'wouter'
import { InterviewsPage } from '../features/interviews/InterviewsPage.tsx'
import { PlanPage } from '../features/interviews/PlanPage.tsx'
import { InterviewScreen } from './InterviewScreen.tsx'
import { isInterviewTab } from './interviewTabs.ts'

/** The screens under /interviews. */
export function InterviewScreens() {
  return (
    <Switch>
      <Route path="/interviews">
        <InterviewsPage />
      </Route>
      <Route path="/interviews/plan">
        <PlanPage />
      </Route>
      <Route path="/interviews/:id/:tab">
        {({ id, tab }) =>
          isInterviewTab(tab) ? (
            <InterviewScreen key={id} id={id} tab={tab} />
          ) : (
            <Redirect to={`/interviews/${id}/agenda`} replace />
          )
        }
      </Route>
      <Route path="/interviews/:id">{({ id }) => <Redirect to={`/interviews/${id}/agenda`} replace />}</Route>
    </Switch>
  )
}
