import { useLocation } from 'wouter'
import type { MeetingView } from '../../../contract/meetings.ts'
import { itemRecord, type MeetingRun } from '../../../domain/meeting/run.ts'
import { spentMinutes } from '../../../domain/meeting/spent.ts'
import type { MeetingItem } from '../../../domain/meeting.ts'
import { words } from '../../../domain/words/words.ts'
import { useTellUndoable } from '../../planner/useTellUndoable.ts'
import { Button } from '../../ui/Button.tsx'
import { Difference } from './Difference.tsx'
import { useBegin, useDiscard, useTakeMinutes } from './mutations.ts'
import styles from './Still.module.css'
import { StillScreen } from './StillScreen.tsx'

interface RehearsalSumProps {
  readonly view: MeetingView
  readonly run: MeetingRun
}

/** After a rehearsal: what each item was planned to take and took, and whether the agenda is to learn from it. */
export function RehearsalSum({ view: { interview }, run }: RehearsalSumProps) {
  const [, navigate] = useLocation()
  const takeMinutes = useTakeMinutes(interview.id)
  const discard = useDiscard(interview.id)
  const begin = useBegin(interview.id)
  const tell = useTellUndoable()
  const text = words.meet.sum
  const spent = spentMinutes(run)
  const reached = spent.flatMap(({ item, used }) => (used === null ? [] : [{ planned: item.minutes, used }]))
  const sum = (minutes: readonly number[]) => minutes.reduce((total, each) => total + each, 0)
  const agenda = `/interviews/${interview.id}/agenda`

  return (
    <StillScreen interviewId={interview.id} title={text.title}>
      <div className={styles.choice}>
        <Button
          variant="primary"
          autoFocus
          isDisabled={reached.length === 0}
          onPress={() =>
            takeMinutes.mutate(undefined, {
              onSuccess: () => {
                navigate(agenda)
                tell(text.taken)
              },
            })
          }
        >
          {text.take}
        </Button>
        <Button onPress={() => begin.mutate('rehearsal')}>{text.again}</Button>
        <Button
          variant="quiet"
          onPress={() => discard.mutate(undefined, { onSuccess: () => navigate(agenda) })}
        >
          {text.forget}
        </Button>
      </div>
      <p className={styles.note}>{text.takeHint}</p>
      <table className={styles.table} aria-label={text.table}>
        <thead>
          <tr>
            <th scope="col">{text.item}</th>
            <th scope="col">{text.planned}</th>
            <th scope="col">{text.used}</th>
            <th scope="col">{text.difference}</th>
          </tr>
        </thead>
        <tbody>
          {spent.map(({ item, used }) => (
            <tr key={item.id}>
              <th scope="row">
                <bdi>{item.text}</bdi>
              </th>
              <td>{text.min(item.minutes)}</td>
              {used === null ? (
                <td colSpan={2} className={styles.untouched}>
                  {passedOver(itemRecord(run, item.id).state)}
                </td>
              ) : (
                <>
                  <td>{text.min(used)}</td>
                  <td>
                    <Difference minutes={used - item.minutes} />
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.total}</th>
            <td>{text.min(sum(reached.map(({ planned }) => planned)))}</td>
            <td>{text.min(sum(reached.map(({ used }) => used)))}</td>
            <td>
              <Difference minutes={sum(reached.map(({ planned, used }) => used - planned))} />
            </td>
          </tr>
        </tfoot>
      </table>
    </StillScreen>
  )
}

function passedOver(state: MeetingItem['state']): string {
  return state === 'open' ? words.meet.sum.untouched : words.meet.states[state]
}
