import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { nearDayInText } from '../../ui/time.ts'
import styles from './Debrief.module.css'
import { useChange } from './mutations.ts'
import look from './Owed.module.css'
import type { OwedStageOn } from './owed.ts'

/** Letters of a message that was sent; the whole of it stands on the person's timeline and comes back with reopening. */
const SHOWN = 600

/** A message that was sent, or a call that was made. */
export function OwedDone({ kind, followUp, onStep }: OwedStageOn) {
  const { id, channel, doneAt, text: sent } = followUp
  const reopen = useChange('followUps.reopen', { onDone: () => onStep(false) })
  const text = words.followUps
  return (
    <>
      {doneAt !== null && <p>{text.done[kind][channel](nearDayInText(doneAt))}</p>}
      {sent !== '' && (
        <p className={look.sent} dir="auto">
          {sent.length <= SHOWN ? sent : `${sent.slice(0, SHOWN).toWellFormed()}…`}
        </p>
      )}
      <div className={classes(look.steps, styles.flush)}>
        <Button size="small" variant="quiet" onPress={() => reopen.mutate({ id })}>
          {text.reopen}
        </Button>
      </div>
    </>
  )
}
