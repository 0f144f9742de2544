import type { MeetingView } from '../../../contract/meetings.ts'
import { plannedMinutes } from '../../../domain/agenda.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useBegin } from './mutations.ts'
import styles from './Still.module.css'
import { StillScreen } from './StillScreen.tsx'

/** Before it begins: one look at what is planned, and the clock a key away. */
export function ReadyScreen({ view: { interview, contact, agenda } }: { readonly view: MeetingView }) {
  const begin = useBegin(interview.id)
  const text = words.meet
  const { limitMinutes } = interview
  return (
    <StillScreen interviewId={interview.id} title={contact.name}>
      <p className={styles.lead}>
        {text.ready.facts(agenda.length, plannedMinutes(agenda))}
        {' · '}
        {limitMinutes === null ? text.ready.noLimit : text.ready.limit(limitMinutes)}
      </p>
      <div className={styles.choice}>
        <Button variant="primary" autoFocus onPress={() => begin.mutate('interview')}>
          {text.begin}
        </Button>
        <Button onPress={() => begin.mutate('rehearsal')}>{text.rehearse}</Button>
      </div>
      <p className={styles.note}>{text.ready.hint}</p>
      <p className={styles.note}>{text.ready.rehearsalHint}</p>
    </StillScreen>
  )
}
