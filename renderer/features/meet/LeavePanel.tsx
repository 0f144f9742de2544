import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { type Refit, refit } from '../../../domain/meeting/refit.ts'
import type { MeetingRun } from '../../../domain/meeting/run.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './LeavePanel.module.css'
import { leftOutText } from './leftOutText.ts'
import type { WallTime } from './wallTime.ts'

interface LeavePanelProps {
  readonly run: MeetingRun
  /** Milliseconds since 1970, by the meeting's clock. */
  readonly now: number
  readonly wall: WallTime
  readonly onLeave: (leaveAt: string) => void
  readonly onClose: () => void
}

const EXAMPLE_MINUTES = 10

/** When they must leave, and what that would leave out, before anything changes. */
export function LeavePanel({ run, now, wall, onLeave, onClose }: LeavePanelProps) {
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const text = words.meet.cut
  const example = wall.show(now + EXAMPLE_MINUTES * 60_000)
  const leaveAt = wall.read(typed)

  function apply(event: FormEvent): void {
    event.preventDefault()
    if (leaveAt === null) {
      setWrong(true)
      return
    }
    onLeave(leaveAt)
    onClose()
  }

  return (
    <form
      className={styles.panel}
      aria-label={text.title}
      onSubmit={apply}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <div className={styles.field}>
        <TextField
          label={text.title}
          value={typed}
          autoFocus
          description={text.hint(example)}
          error={isWrong && leaveAt === null ? text.invalid(example) : undefined}
          onChange={(value) => {
            setTyped(value)
            setWrong(false)
          }}
        />
      </div>
      <p className={styles.said} aria-live="polite">
        {leaveAt !== null && preview(Date.parse(leaveAt), refit(run, Date.parse(leaveAt), now))}
      </p>
      <div className={styles.ways}>
        <Button type="submit" variant="primary">
          {text.apply}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {text.cancel}
        </Button>
      </div>
    </form>
  )

  function preview(at: number, { dropped, short }: Refit): string {
    const minutes = Math.max(0, Math.round((at - now) / 60_000))
    return [
      text.leave(wall.show(at), minutes),
      dropped.length === 0 ? '' : text.without(leftOutText(dropped.map(({ item }) => item.text))),
      short > 0 ? text.short(short) : '',
      dropped.length === 0 && short === 0 ? text.fits : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ')
  }
}
