import { useLocale } from 'react-aria-components'
import type { MeetingView } from '../../../contract/meetings.ts'
import type { Meeting } from '../../../domain/meeting.ts'
import { toInstant } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { useAct } from './mutations.ts'
import styles from './Still.module.css'
import { StillScreen } from './StillScreen.tsx'
import { wallTime } from './wallTime.ts'

interface EndedScreenProps {
  readonly view: MeetingView
  readonly meeting: Meeting
}

/** After it ended: on to the debrief, or on with it where one ended it too soon. */
export function EndedScreen({ view: { interview }, meeting }: EndedScreenProps) {
  const act = useAct(interview.id)
  const { show } = wallTime(interview, useLocale().locale, { now: 0, ahead: 0 })
  const text = words.meet.ended
  return (
    <StillScreen interviewId={interview.id} title={text.title}>
      <p className={styles.lead}>
        {text.text(
          show(Date.parse(meeting.startedAt)),
          show(Date.parse(meeting.endedAt ?? meeting.startedAt)),
        )}
      </p>
      <div className={styles.choice}>
        <ButtonLink variant="primary" href={`/interviews/${interview.id}/debrief`}>
          {text.debrief}
        </ButtonLink>
        <Button onPress={() => act.mutate({ action: { kind: 'resume' }, at: toInstant(new Date()) })}>
          {text.resume}
        </Button>
      </div>
    </StillScreen>
  )
}
