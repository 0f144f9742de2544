import { useQuery } from '@tanstack/react-query'
import type { MeetingView } from '../../../contract/meetings.ts'
import { words } from '../../../domain/words/words.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { EndedScreen } from './EndedScreen.tsx'
import { LiveScreen } from './LiveScreen.tsx'
import { meetingQuery } from './queries.ts'
import { ReadyScreen } from './ReadyScreen.tsx'
import { RehearsalSum } from './RehearsalSum.tsx'

/** One interview while it goes on, in the whole window: before it begins, while it runs, after it ended. */
export function MeetPage({ interviewId }: { readonly interviewId: string }) {
  const { data: view, isError } = useQuery(meetingQuery(interviewId))
  if (isError) {
    return (
      <EmptyState
        level={1}
        title={words.interviews.goneTitle}
        text={words.interviews.goneText}
        actions={<ButtonLink href="/interviews">{words.interviews.toList}</ButtonLink>}
      />
    )
  }
  return view === undefined ? null : <Stage view={view} />
}

function Stage({ view }: { readonly view: MeetingView }) {
  const { meeting, agenda, items } = view
  if (meeting === null) return <ReadyScreen view={view} />
  const run = { meeting, agenda, items }
  if (meeting.endedAt === null) return <LiveScreen key={meeting.startedAt} view={view} kept={run} />
  return meeting.kind === 'rehearsal' ? (
    <RehearsalSum view={view} run={run} />
  ) : (
    <EndedScreen view={view} meeting={meeting} />
  )
}
