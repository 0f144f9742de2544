import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Route, Switch, useLocation, useSearch } from 'wouter'
import { MeetPage } from '../features/meet/MeetPage.tsx'
import { runningQuery } from '../features/meet/queries.ts'
import { useMeetingWatch } from '../features/meet/useMeetingWatch.ts'
import { Frame } from './Frame.tsx'
import { rememberLocation } from './location.ts'
import { ScreenBoundary } from './ScreenBoundary.tsx'
import { Screens } from './Screens.tsx'
import { useWarnOfPlace } from './useWarnOfPlace.ts'

/** What fills the window: a meeting all of it, everything else beside the sidebar. A meeting is watched on every screen. */
export function Windows() {
  const [path] = useLocation()
  const search = useSearch()
  useEffect(() => rememberLocation(search === '' ? path : `${path}?${search}`), [path, search])
  useWarnOfPlace()
  useMeetingWatch(useQuery(runningQuery).data?.running)
  return (
    <Switch>
      <Route path="/interviews/:id/meet">
        {({ id }) => (
          <ScreenBoundary isWholeWindow>
            <MeetPage key={id} interviewId={id} />
          </ScreenBoundary>
        )}
      </Route>
      <Route>
        <Frame>
          <Screens />
        </Frame>
      </Route>
    </Switch>
  )
}
