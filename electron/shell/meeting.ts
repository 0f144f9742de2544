import { performance } from 'node:perf_hooks'
import type { MeetingWatch } from '../../contract/meetings.ts'
import { type MeetingClock, readClock, startClock } from '../../domain/meeting/clock.ts'
import { words } from '../../domain/words/words.ts'
import type { ShellAnswers } from '../ipc.ts'
import { keepAwake } from './awake.ts'
import { notify } from './notify.ts'
import { showScreen } from './window.ts'

/** A second: the clock is read that often, because a timer that sleeps with the machine would warn too late. */
const TICK = 1000

/**
 * Watches the meeting that runs: the window's own timers are slowed down while it is hidden, those of this process are
 * not. What the window tells replaces what it told before.
 */
export function meetingAnswers(): Pick<ShellAnswers, 'meetings.watch'> {
  let timer: ReturnType<typeof setInterval> | undefined
  return {
    'meetings.watch': async ({ watch }) => {
      clearInterval(timer)
      keepAwake(watch !== null)
      if (watch !== null && watch.warnings.length > 0) timer = setInterval(warnings(watch), TICK)
      return {}
    },
  }
}

/** Shows each warning once its moment has come. */
function warnings({ interviewId, person, warnings: told, stop }: MeetingWatch): () => void {
  let clock: MeetingClock = startClock(reading(), 0)
  const stopAt = clock.now + stop
  let waiting = told.map((inMs) => clock.now + inMs)
  return () => {
    clock = readClock(clock, reading())
    const coming = waiting.filter((at) => at > clock.now)
    const isDue = coming.length < waiting.length
    waiting = coming
    // Two that came due behind a closed lid are one, and say what is left by now.
    if (!isDue) return
    notify({
      title: words.meet.warning.title((stopAt - clock.now) / 1000),
      body: words.meet.warning.body(person),
      onClick: () => showScreen(`/interviews/${interviewId}/meet`),
    })
  }
}

function reading() {
  return { wall: Date.now(), steady: performance.now() }
}
