import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearch } from 'wouter'
import type { RankSubject } from '../../../contract/rank.ts'
import type { Decision } from '../../../domain/decision.ts'
import { words } from '../../../domain/words/words.ts'
import { decisionsQuery } from '../../planner/decisions.ts'
import { summaryQuery } from '../../planner/summary.ts'
import { Page } from '../../ui/Page.tsx'
import { useRemembered } from '../../ui/useRemembered.ts'
import { NoContacts } from './NoContacts.tsx'
import { NoDecisions } from './NoDecisions.tsx'
import { Ranking } from './Ranking.tsx'
import { SubjectField } from './SubjectField.tsx'
import { chosenSubject, writeSubject } from './subject.ts'

/** Whom to ask for a decision: the question, then people and employers, the best first, and why. */
export function AskPage() {
  const { data: summary } = useQuery(summaryQuery)
  const { data } = useQuery(decisionsQuery)
  if (summary === undefined || data === undefined) return null
  if (summary.contacts === 0) return <NoContacts />
  return <Asking decisions={data.decisions} />
}

function Asking({ decisions }: { readonly decisions: readonly Decision[] }) {
  const [named, setNamed] = useState(new URLSearchParams(useSearch()).get('decision'))
  const [remembered, remember] = useRemembered('rank.subject')
  const subject = chosenSubject(named, remembered, decisions)

  function choose(next: RankSubject): void {
    setNamed(null)
    remember(writeSubject(next))
  }

  if (subject === null) return <NoDecisions onSubject={choose} />
  return (
    <Page
      title={words.rank.title}
      layout="full"
      subtitle={words.rank.subtitle}
      back={{ href: '/contacts', label: words.contacts.backToList, always: true }}
    >
      <SubjectField decisions={decisions} subject={subject} onChange={choose} />
      <Ranking subject={subject} />
    </Page>
  )
}
