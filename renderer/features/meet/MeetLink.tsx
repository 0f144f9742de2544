import { useQuery } from '@tanstack/react-query'
import type { InterviewView } from '../../../contract/interviews.ts'
import { words } from '../../../domain/words/words.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { meetingQuery } from './queries.ts'

/** The way from an interview to its live mode, by what there is to do: begin, resume; none once it was held. */
export function MeetLink({ view: { interview, status } }: { readonly view: InterviewView }) {
  const { data: meeting } = useQuery({ ...meetingQuery(interview.id), select: (view) => view.meeting })
  if (meeting === undefined || status === 'thanked' || status === 'closed') return null
  if (meeting?.kind === 'interview' && meeting.endedAt !== null) return null
  const isRunning = meeting !== null && meeting.endedAt === null
  return (
    <ButtonLink href={`/interviews/${interview.id}/meet`}>
      {isRunning ? words.meet.running.resume : words.meet.open}
    </ButtonLink>
  )
}
