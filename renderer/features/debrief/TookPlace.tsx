import type { InterviewView } from '../../../contract/interviews.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { formatDayTime } from '../../ui/time.ts'
import styles from './Debrief.module.css'
import { useChange } from './mutations.ts'
import { useNotHeld } from './useNotHeld.ts'

/** Asks whether an interview took place whose time has come; whatever is written down says so as well. */
export function TookPlace({ view }: { readonly view: InterviewView }) {
  const { interview, contact } = view
  const held = useChange('debrief.held')
  const instead = useNotHeld({ id: interview.id, name: contact.name })
  const text = words.debrief
  return (
    <section className={styles.question} aria-label={text.didItTakePlace}>
      <p>
        <strong>{text.didItTakePlace}</strong>{' '}
        {interview.startsAt !== null && text.startWas(formatDayTime(interview.startsAt, interview.zone))}
      </p>
      <div className={styles.buttons}>
        <Button size="small" onPress={() => held.mutate({ interviewId: interview.id })}>
          {text.tookPlace}
        </Button>
        <Menu
          label={text.didNot}
          trigger={
            <Button size="small" variant="quiet">
              {text.didNot}
            </Button>
          }
          items={instead}
        />
      </div>
    </section>
  )
}
