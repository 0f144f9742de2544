import { useQuery } from '@tanstack/react-query'
import { words } from '../../../domain/words/words.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { meetingQuery } from './queries.ts'

/** The way from an interview to its live mode, by what there is to do: begin, resume; none once it was held. */
export function MeetLink({ interviewId }: { readonly interviewId: string }) {
  const { data: view } = useQuery(meetingQuery(interviewId))
  if (view === undefined) return null
  const { meeting } = view
  if (meeting?.kind === 'interview' && meeting.endedAt !== null) return null
  const isRunning = meeting !== null && meeting.endedAt === null
  return (
    <ButtonLink href={`/interviews/${interviewId}/meet`}>
      {isRunning ? words.meet.running.resume : words.meet.open}
    </ButtonLink>
  )
}
