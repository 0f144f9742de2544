import { counted } from './plural.ts'

const minutes = (count: number) => counted(count, 'minute', 'minutes')

/** `4 minutes`, `45 seconds`: as much as one wants to know of a stretch, in seconds. */
const roughly = (seconds: number) =>
  seconds < 90 ? counted(Math.round(seconds), 'second', 'seconds') : minutes(Math.round(seconds / 60))

export const meetWords = {
  heldAlready: 'This interview was held already. What was timed then stays as it is.',
  isRunning: 'This interview is running. End it before you rehearse it.',
  notBegun: 'This interview has not begun.',
  noRehearsal: 'This is no rehearsal.',

  undo: {
    begin: { interview: 'Begin interview', rehearsal: 'Begin rehearsal' },
    act: {
      tick: 'Tick agenda item',
      skip: 'Skip agenda item',
      extra: 'Give one more minute',
      jump: 'Go to agenda item',
      leave: 'Cut the time',
      end: 'End interview',
      resume: 'Go on with interview',
    },
    jot: 'Jot an answer',
    discard: 'Forget rehearsal',
    takeMinutes: 'Take minutes from rehearsal',
  },

  warning: {
    title: (seconds: number) => (seconds <= 0 ? 'The time is over' : `${roughly(seconds)} left`),
    body: (person: string) => `Interview with ${person}. Open the agenda.`,
  },

  rehearsal: 'Rehearsal',
  open: 'Begin or rehearse',
  begin: 'Begin',
  rehearse: 'Rehearse',
  back: 'Back to the interview',
  ready: {
    facts: (items: number, planned: number) =>
      items === 0
        ? 'Nothing is on the agenda.'
        : `${counted(items, 'item', 'items')}, ${minutes(planned)} planned`,
    limit: (limit: number) => `${minutes(limit)} given`,
    noLimit: 'No limit given: 20 minutes are taken for the pace',
    hint: 'The clock starts when you begin. Space ticks what is done, and nothing is lost if the lid closes.',
    rehearsalHint: 'A rehearsal keeps nothing but the minutes, if you want them.',
  },

  left: 'left',
  over: 'over',
  gone: 'gone',
  stop: (time: string) => `stop ${time}`,
  leave: (time: string) => `they leave at ${time}`,
  noStop: 'no limit given',
  elapsed: (time: string) => `${time} gone`,
  ends: (time: string) => `ends about ${time}`,
  pace: {
    onTime: 'On time',
    ahead: (count: number) => `${count} min ahead`,
    behind: (count: number) => `${count} min behind`,
  },
  levels: {
    calm: '',
    closing: 'Begin to close',
    last: 'Close now',
    over: 'The time is over',
  },
  clock: 'Time',
  overBy: (time: string) => `${time} over`,
  leftBy: (time: string) => `${time} left`,
  leftOf: (left: string, planned: number) => `${left} left of ${planned} min`,
  overOf: (over: string, planned: number) => `${over} over its ${planned} min`,
  number: (number: number) => `Question ${number}`,

  now: 'Now',
  next: 'Next',
  nothingNext: 'Nothing comes after this.',
  tick: 'Done',
  skip: 'Skip',
  extra: '+1 minute',
  jot: 'Answer',
  jotHint: 'Jot the answer: J to begin, Esc to leave',
  jotRehearsal: 'Jot as you would; a rehearsal keeps nothing',
  notKept: (why: string) => `Not kept yet. ${why}`,
  endNow: { interview: 'End and debrief', rehearsal: 'End rehearsal' },
  allDone: 'Everything on the agenda is done.',
  allDoneHint: 'Thank them, and end when you part.',
  empty: 'Nothing is on the agenda.',
  emptyHint: 'The clock runs all the same.',

  list: 'Agenda',
  states: { open: '', done: 'done', skipped: 'skipped', 'left-out': 'left out' },
  goTo: 'Arrow keys go to another item',

  keys: { tick: 'Space', skip: 'S', extra: '+', leave: 'L' },

  cut: {
    open: 'They must leave',
    title: 'When must they leave?',
    hint: (time: string) => `Minutes from now, or a clock time: 10 or ${time}`,
    invalid: (time: string) => `Type minutes, such as 10, or a clock time within ten hours, such as ${time}.`,
    leave: (time: string, count: number) =>
      count === 0 ? 'They leave now.' : `They leave at ${time}, in ${minutes(count)}.`,
    fits: 'Everything still fits.',
    without: (texts: string) => `Left out: ${texts}.`,
    short: (count: number) => `What has to stay needs ${minutes(count)} more.`,
    apply: 'Fit the rest',
    cancel: 'Keep the time',
    done: (texts: string) => `Left out: ${texts}`,
    doneAll: 'Everything still fits',
    list: new Intl.ListFormat('en'),
    quoted: (text: string) => `“${text}”`,
    more: (count: number) => `${count} more`,
  },

  running: {
    interview: (person: string) => `Interview with ${person} is running`,
    rehearsal: (person: string) => `Rehearsal for ${person} is running`,
    resume: 'Resume',
    end: 'End',
  },

  ended: {
    title: 'The interview has ended',
    text: (began: string, ended: string) => `It began at ${began} and ended at ${ended}.`,
    debrief: 'Write the debrief',
    resume: 'Go on with it',
  },

  sum: {
    title: 'How the rehearsal went',
    table: 'Planned and used minutes',
    item: 'Item',
    planned: 'Planned',
    used: 'Used',
    difference: 'Difference',
    /** Longer is positive. */
    differs: (count: number) => (count > 0 ? `${count} longer` : `${-count} shorter`),
    total: 'In all',
    untouched: 'not reached',
    same: 'same',
    min: (count: number) => `${count} min`,
    take: 'Take these minutes over',
    takeHint: 'Each item of the agenda gets the minutes it took. One step to undo.',
    again: 'Rehearse again',
    forget: 'Forget it',
    taken: 'The agenda has the minutes of the rehearsal',
  },
} as const
