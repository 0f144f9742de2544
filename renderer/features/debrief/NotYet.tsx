import type { InterviewView } from '../../../contract/interviews.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { formatDayTime } from '../../ui/time.ts'
import { useChange } from './mutations.ts'

/** Before a conversation: what comes here, and when. */
export function NotYet({ view }: { readonly view: InterviewView }) {
  const { interview, contact } = view
  const held = useChange('debrief.held')
  const text = words.debrief
  return (
    <EmptyState
      title={text.before}
      text={
        <>
          {text.beforeText(contact.name)}{' '}
          {interview.startsAt === null
            ? text.opensSometime
            : text.opensAt(formatDayTime(interview.startsAt, interview.zone))}
        </>
      }
      actions={<Button onPress={() => held.mutate({ interviewId: interview.id })}>{text.tookPlace}</Button>}
    />
  )
}
