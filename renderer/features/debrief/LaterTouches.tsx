import { CalendarPlus, X } from 'lucide-react'
import type { FollowUpsView } from '../../../contract/followUps.ts'
import type { FollowUp } from '../../../domain/interview.ts'
import { followUp as schema } from '../../../domain/interview.ts'
import { day, localDay } from '../../../domain/time.ts'
import { words } from '../../../domain/words/words.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { DayField } from '../../ui/DayField.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { InlineText } from '../../ui/InlineText.tsx'
import { Quiet } from '../../ui/Quiet.tsx'
import { SavedField } from '../../ui/SavedField.tsx'
import { Section } from '../../ui/Section.tsx'
import { formatDate, localZone, today } from '../../ui/time.ts'
import styles from './Debrief.module.css'
import { useChange, useSave } from './mutations.ts'

interface LaterTouchesProps {
  readonly interviewId: string
  readonly followUps: FollowUpsView
}

/** When to be in touch again: none of its own accord, a few over the year for who wants them. */
export function LaterTouches({ interviewId, followUps }: LaterTouchesProps) {
  const { touches, proposed, keepInTouchDays } = followUps
  const tell = useTellUndoable()
  const text = words.followUps
  const add = useChange('followUps.addTouches', {
    onDone: (_added, { days }) => tell(text.touchesAdded(days.length)),
  })

  function addOn(days: readonly string[]): void {
    // Pressed twice it adds once.
    if (!add.isPending) add.mutate({ interviewId, days: [...days], text: '' })
  }

  return (
    <Section title={text.later}>
      <ul className={styles.rows}>
        {touches.map((touch) => (
          <TouchRow key={touch.id} touch={touch} />
        ))}
      </ul>
      {keepInTouchDays !== null && <p className={styles.hint}>{text.inTouch(keepInTouchDays)}</p>}
      {proposed.length > 0 && <p className={styles.hint}>{text.laterHint(proposed.map(formatDate))}</p>}
      <div className={classes(styles.buttons, proposed.length === 0 && styles.flush)}>
        {proposed.length > 0 && (
          <Button size="small" icon={<CalendarPlus size={14} aria-hidden />} onPress={() => addOn(proposed)}>
            {text.takeProposal}
          </Button>
        )}
        <Button size="small" variant="quiet" onPress={() => addOn([proposed[0] ?? today()])}>
          {text.addTouch}
        </Button>
      </div>
    </Section>
  )
}

function TouchRow({ touch }: { readonly touch: FollowUp }) {
  const { id, dueAt } = touch
  const save = useSave('followUps.edit')
  const postpone = useSave('followUps.postpone')
  const tell = useTellUndoable()
  const text = words.followUps
  const remove = useChange('followUps.remove', { onDone: () => tell(text.touchRemoved) })
  const on = localDay(dueAt, localZone())
  return (
    <li className={styles.touch}>
      <Quiet>
        <SavedField
          saved={on}
          schema={day.nullable()}
          save={(next) => (next === null ? Promise.resolve() : postpone({ id, day: next }))}
        >
          {(field) => <DayField label={text.touchOn} hideLabel {...field} />}
        </SavedField>
      </Quiet>
      <Quiet>
        <SavedField
          saved={touch.text}
          schema={schema.shape.text}
          save={(value) => save({ id, changes: { text: value } })}
        >
          {(field) => <InlineText label={text.touchText} hideLabel placeholder={text.touchHint} {...field} />}
        </SavedField>
      </Quiet>
      <IconButton size="small" label={text.removeTouch(formatDate(on))} onPress={() => remove.mutate({ id })}>
        <X size={14} aria-hidden />
      </IconButton>
    </li>
  )
}
