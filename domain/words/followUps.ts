import { few } from './few.ts'
import { counted } from './plural.ts'

const list = new Intl.ListFormat('en')

export const followUpWords = {
  gone: 'There is no such follow-up.',
  nobodyIntroduced: 'Nobody is on record as having made the introduction.',

  titles: {
    'thank-you': (person: string) => `Thank ${person}`,
    'report-back': (person: string) => `Tell ${person} how it went`,
  },
  why: {
    'thank-you': 'A short note or a call, naming one thing they said.',
    'report-back': 'They made the introduction.',
  },
  hoursLeft: (hours: number) => (hours < 1 ? 'less than an hour left' : `${hours} h left`),
  late: (hours: number) =>
    hours < 48 ? `${Math.max(hours, 1)} h late` : `${counted(Math.floor(hours / 24), 'day', 'days')} late`,
  stillWelcome: 'Late, and still welcome: up to three days nobody minds.',
  veryLate: 'It is late. Say so in the first line, and send it all the same.',
  writeNote: 'Write a note',
  call: 'Call instead',
  note: 'Write a note instead',
  already: { 'thank-you': 'Already thanked', 'report-back': 'Already told' },
  subject: 'Subject',
  message: 'Message',
  whatToSay: 'What to say',
  noPhone: 'No number is on record.',
  /** Under a note: its length, and where it goes. */
  noteFacts: (count: number, address: string) =>
    `${counted(count, 'word', 'words')} · ${address === '' ? 'no e-mail address on record; the mail program asks for one' : `to ${address}`}`,
  pointMissing: 'The one specific point is missing.',
  writePoint: 'Write it down',
  missing: (fields: readonly string[]) => `Still to fill in: ${list.format(fields)}`,
  canFill: 'What stands in braces is known now.',
  fillIn: 'Fill in',
  openMail: 'Open in mail program',
  tooLong: 'This note is too long for the way to the mail program. Copy it instead.',
  copy: 'Copy',
  copied: 'Copied',
  copyNumber: (number: string) => `Copy ${number}`,
  markSent: 'Mark as sent',
  markCalled: 'Mark as called',
  done: {
    'thank-you': {
      note: (when: string) => `Thanked by note ${when}`,
      call: (when: string) => `Thanked by phone ${when}`,
    },
    'report-back': {
      note: (when: string) => `Told by note ${when}`,
      call: (when: string) => `Told by phone ${when}`,
    },
  },
  reopen: 'Not yet after all',
  discard: 'Discard the draft',
  discarded: 'Discarded the draft',
  more: 'More actions',

  /** Three lines to say on the phone; what is not known is left out, or open. */
  script: {
    thanks: (person: string, me: string) =>
      `Hello${named(person)}${calling(me)}. I am calling to thank you for your time.`,
    reportBack: (person: string, me: string, other: string) =>
      `Hello${named(person)}${calling(me)}. I have spoken with ${other}, thanks to you.`,
    point: (point: string) => `What stayed with me: ${point || '…'}`,
    promised: (promise: string) => `Next, as I said: ${promise}`,
    next: 'I will let you know what comes of it.',
  },

  later: 'Later',
  laterHint: (dates: readonly string[]) =>
    `${dates.length === 1 ? 'One touch' : `${capital(few(dates.length))} touches`} over the coming year would suit: ${list.format(dates)}.`,
  takeProposal: 'Add these',
  addTouch: 'Add one',
  touchesAdded: (count: number) => `Added ${counted(count, 'later touch', 'later touches')}`,
  touchOn: 'When',
  touchText: 'What about',
  touchHint: 'What to write about',
  inTouch: (days: number) =>
    `You keep in touch with them every ${counted(days, 'day', 'days')} already; Today says when.`,
  removeTouch: (day: string) => `Remove the touch of ${day}`,
  touchRemoved: 'Removed the later touch',

  undo: {
    begin: { 'thank-you': 'Begin thanks', 'report-back': 'Begin report-back' },
    settle: { 'thank-you': 'Record thanks', 'report-back': 'Record report-back' },
    edit: 'Edit follow-up',
    postpone: 'Move follow-up',
    remove: 'Remove follow-up',
    reopen: 'Reopen follow-up',
    addTouches: 'Add later touches',
  },
} as const

function named(person: string): string {
  return person === '' ? '' : ` ${person}`
}

function calling(me: string): string {
  return me === '' ? '' : `, this is ${me}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
