import { useState } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { DecisionPage } from '../features/decisions/DecisionPage.tsx'
import { DecisionsPage } from '../features/decisions/DecisionsPage.tsx'
import { NewDecision } from '../features/decisions/NewDecision.tsx'
import { NextToAsk } from '../features/rank/NextToAsk.tsx'

/** The screens under /decisions, put together from the features that have a part in them. */
export function DecisionScreens() {
  const [, navigate] = useLocation()
  const [addedId, setAddedId] = useState<string | null>(null)
  return (
    <Switch>
      <Route path="/decisions">
        <DecisionsPage />
      </Route>
      <Route path="/decisions/new">
        <NewDecision
          onAdded={(id) => {
            setAddedId(id)
            navigate(`/decisions/${id}`, { replace: true })
          }}
        />
      </Route>
      <Route path="/decisions/:id">
        {({ id }) => (
          <DecisionPage
            key={id}
            id={id}
            isNew={id === addedId}
            whomToAsk={({ decision, interviews }) => (
              <NextToAsk decisionId={decision.id} askedIds={interviews.map(({ contact }) => contact.id)} />
            )}
          />
        )}
      </Route>
    </Switch>
  )
}
