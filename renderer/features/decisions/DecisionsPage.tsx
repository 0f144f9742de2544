import { useQuery } from '@tanstack/react-query'
import { words } from '../../../domain/words/words.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { messageOf } from '../../ui/messageOf.ts'
import { Page } from '../../ui/Page.tsx'
import { DecisionList } from './DecisionList.tsx'
import { decisionRowsQuery } from './queries.ts'

/** All decisions: those still open by deadline, then those made. */
export function DecisionsPage() {
  const { data, error } = useQuery(decisionRowsQuery)
  const text = words.decisions
  if (error !== null) return <EmptyState level={1} title={messageOf(error)} />
  if (data === undefined) return null
  if (data.decisions.length === 0) {
    return (
      <EmptyState
        level={1}
        title={text.emptyTitle}
        text={text.emptyText}
        actions={
          <ButtonLink href="/decisions/new" variant="primary">
            {text.add}
          </ButtonLink>
        }
      />
    )
  }
  return (
    <Page
      title={text.title}
      layout="full"
      actions={
        <ButtonLink href="/decisions/new" variant="primary">
          {text.new}
        </ButtonLink>
      }
    >
      <DecisionList
        title={text.groups.open}
        decisions={data.decisions.filter(({ decidedOn }) => decidedOn === null)}
      />
      <DecisionList
        title={text.groups.made}
        decisions={data.decisions.filter(({ decidedOn }) => decidedOn !== null)}
      />
    </Page>
  )
}
