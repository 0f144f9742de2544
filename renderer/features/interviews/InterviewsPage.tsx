import { useQuery } from '@tanstack/react-query'
import { words } from '../../../domain/words/words.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { InterviewList } from './InterviewList.tsx'
import { interviewsQuery } from './queries.ts'

/** All interviews: what is coming, what is still to be arranged, what is over. */
export function InterviewsPage() {
  const { data } = useQuery(interviewsQuery)
  const text = words.interviews
  return (
    <Page
      title={text.title}
      layout="full"
      actions={
        <>
          <ButtonLink href="/ask">{words.rank.link}</ButtonLink>
          <ButtonLink href="/interviews/plan" variant="primary">
            {text.planInterview}
          </ButtonLink>
        </>
      }
    >
      {data !== undefined && data.interviews.length > 0 && <InterviewList interviews={data.interviews} />}
      {data?.interviews.length === 0 && (
        <EmptyState
          title={text.empty.title}
          text={text.empty.text}
          actions={<ButtonLink href="/contacts">{text.empty.contacts}</ButtonLink>}
        />
      )}
    </Page>
  )
}
