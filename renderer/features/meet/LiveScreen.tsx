import { useState } from 'react'
import { useLocale } from 'react-aria-components'
import type { MeetingView } from '../../../contract/meetings.ts'
import { questionNumbers } from '../../../domain/brief/questionNumbers.ts'
import { itemRecord, type MeetingRun } from '../../../domain/meeting/run.ts'
import { meetingTimes } from '../../../domain/meeting/times.ts'
import { words } from '../../../domain/words/words.ts'
import { Button } from '../../ui/Button.tsx'
import { CurrentItem } from './CurrentItem.tsx'
import { JotField } from './JotField.tsx'
import { Key } from './Key.tsx'
import { LeavePanel } from './LeavePanel.tsx'
import { LiveClock } from './LiveClock.tsx'
import { LiveHead } from './LiveHead.tsx'
import styles from './LiveScreen.module.css'
import { useShownRun } from './mutations.ts'
import { NextItem } from './NextItem.tsx'
import { RunList } from './RunList.tsx'
import { useLiveActions } from './useLiveActions.ts'
import { useLiveKeys } from './useLiveKeys.ts'
import { useMeetingTime } from './useMeetingTime.ts'
import { wallTime } from './wallTime.ts'

interface LiveScreenProps {
  readonly view: MeetingView
  readonly kept: MeetingRun
}

/** While they talk: what is left, what is talked about, what comes next, and a place for the answer. */
export function LiveScreen({ view, kept }: LiveScreenProps) {
  const { interview } = view
  const run = useShownRun(kept)
  const time = useMeetingTime(kept)
  const wall = wallTime(interview, useLocale().locale, time)
  const times = meetingTimes(run, interview.limitMinutes, time.now)
  const [isCutting, setCutting] = useState(false)
  /** A rehearsal keeps nothing: what is jotted lives as long as the screen. */
  const [rehearsed, setRehearsed] = useState<ReadonlyMap<string, string>>(new Map())
  const isRehearsal = run.meeting.kind === 'rehearsal'
  const actions = useLiveActions(run, () => setCutting(true))
  const { jotField, screen } = useLiveKeys(actions)
  const current = times.upcoming[0]?.item ?? null
  const text = words.meet

  function jotted(id: string): string {
    if (isRehearsal) return rehearsed.get(id) ?? ''
    return view.jottings.find(({ agendaItemId }) => agendaItemId === id)?.text ?? ''
  }

  return (
    <main className={styles.screen} ref={screen} tabIndex={-1}>
      <LiveHead
        view={view}
        kind={run.meeting.kind}
        onEnd={actions.end}
        onCut={() => setCutting(true)}
        isCutting={isCutting}
      />
      <div className={styles.stage}>
        <LiveClock
          times={times}
          leaveAt={run.meeting.leaveAt}
          startedAt={run.meeting.startedAt}
          wall={wall}
        />
        {isCutting && (
          <LeavePanel
            run={run}
            now={time.now}
            wall={wall}
            onLeave={actions.leave}
            onClose={() => {
              setCutting(false)
              screen.current?.focus()
            }}
          />
        )}
        {current === null || times.current === null ? (
          <div className={styles.nothing}>
            <p className={styles.question}>{run.agenda.length === 0 ? text.empty : text.allDone}</p>
            <p className={styles.hint}>{run.agenda.length === 0 ? text.emptyHint : text.allDoneHint}</p>
          </div>
        ) : (
          <CurrentItem
            item={current}
            number={questionNumbers(run.agenda).get(current.id) ?? null}
            planned={current.minutes + itemRecord(run, current.id).extraMinutes}
            left={times.current.left}
            jot={
              current.kind === 'buffer' ? null : (
                <JotField
                  key={current.id}
                  itemId={current.id}
                  kept={jotted(current.id)}
                  inputRef={jotField}
                  onRehearse={
                    isRehearsal
                      ? (jotting) => setRehearsed(new Map(rehearsed).set(current.id, jotting))
                      : null
                  }
                />
              )
            }
          >
            <Button variant="primary" onPress={actions.tick}>
              {text.tick}
              <Key>{text.keys.tick}</Key>
            </Button>
            <Button onPress={actions.skip}>
              {text.skip}
              <Key>{text.keys.skip}</Key>
            </Button>
            <Button onPress={actions.extra}>
              {text.extra}
              <Key>{text.keys.extra}</Key>
            </Button>
          </CurrentItem>
        )}
        {current !== null && <NextItem next={times.upcoming[1] ?? null} wall={wall} />}
      </div>
      <RunList
        run={run}
        times={times}
        wall={wall}
        onJump={(id) => {
          actions.jump(id)
          screen.current?.focus()
        }}
      />
    </main>
  )
}
