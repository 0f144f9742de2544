import type { Balance } from '../evidence.ts'
import { few } from './few.ts'
import { counted } from './plural.ts'

export const decisionWords = {
  gone: 'There is no such decision.',
  optionGone: 'There is no such option.',
  optionElsewhere: 'This option belongs to another decision.',
  /** Of a planner that is to be imported. */
  strayOption: (where: string) =>
    `This planner is damaged: ${where} names an option of another decision. Nothing was changed.`,
  questionGone: 'There is no such question.',
  takeawayGone: 'There is no such takeaway.',

  title: 'Decisions',
  new: 'New decision',
  addTitle: 'New decision',
  add: 'Add decision',
  cancel: 'Cancel',
  added: (title: string) => `Added “${title}”`,
  groups: { open: 'Open', made: 'Decided' },
  emptyTitle: 'What do you want to decide?',
  emptyText:
    'Name a step you are thinking about: a job, a degree, a certificate. Then Askwell says whom to ask, and gathers what they tell you.',
  goneTitle: 'This decision is not here any more',
  goneText: 'It was removed. Undo may bring it back.',
  backToList: 'All decisions',
  more: 'More actions',
  remove: 'Remove',
  removed: (title: string) => `Removed “${title}”. Interviews and takeaways stay.`,

  kinds: {
    'accept-job': 'Accept a job',
    enrol: 'Enrol in a course',
    certify: 'Get a certificate',
    'enter-field': 'Enter a field',
    other: 'Something else',
  },

  /** Days from today to the deadline, negative after it. */
  timeLeft: (days: number) => {
    if (days < 0) return `${counted(-days, 'day', 'days')} past the deadline`
    if (days === 0) return 'Due today'
    if (days === 1) return 'Due tomorrow'
    if (days < 21) return `${counted(days, 'day', 'days')} left`
    if (days < 120) return `${counted(Math.floor(days / 7), 'week', 'weeks')} left`
    return `${counted(Math.floor(days / 30), 'month', 'months')} left`
  },
  noDeadline: 'No deadline',
  /** With the day that follows. */
  decidedOn: (day: string) => `Decided on ${day}`,
  interviewCount: (count: number) =>
    count === 0 ? 'No interviews yet' : counted(count, 'interview', 'interviews'),
  takeawayCount: (count: number) =>
    count === 0 ? 'No takeaways yet' : counted(count, 'takeaway', 'takeaways'),
  chose: (option: string) => `Chosen: ${option}`,

  form: {
    title: 'Decision',
    titleHint: 'For example: Enrol in the MSc?',
    kind: 'Kind',
    target: 'About',
    targetHint: 'Role, field or course',
    deadline: 'Decide by',
    known: 'What is known so far',
    knownHint: 'Facts, conditions, what it costs and what it brings',
    reasons: 'Reasons',
    reasonsHint: 'Why this one, in words you will want to read in a year',
    decidedOn: 'Decided on',
  },
  details: 'Details',

  made: 'Your decision',
  reasonsSoFar: 'Reasons so far',
  reopen: 'Reopen',
  reopened: 'The decision is open again. The reasons are kept.',

  options: 'Options',
  optionsHint: 'The ways this can go. What people tell you is weighed for and against each of them.',
  option: 'Option',
  optionHint: 'One way it can go',
  addOption: 'Add option',
  choose: 'Choose this',
  chooseOf: (option: string) => `Choose this: ${option}`,
  chosen: 'Chosen',
  optionActions: (option: string) => `Actions for “${option}”`,
  removeOption: 'Remove option',
  optionRemoved: 'Removed the option. Its takeaways stay.',
  chosenRemoved: 'Removed the option that was chosen. The decision is open again.',

  balance: ({ inFavour, against, both, neutral }: Balance) => {
    if (inFavour + against === 0) {
      return neutral === 0 ? 'No one has spoken of it yet' : `${people(neutral)}, neither for nor against`
    }
    const sides =
      against === 0
        ? `${people(inFavour)} for`
        : inFavour === 0
          ? `${people(against)} against`
          : `${people(inFavour)} for, ${against.toLocaleString('en')} against`
    return both === 0 ? sides : `${sides}; ${both === 1 ? 'one sees' : `${few(both)} see`} both sides`
  },
  leanings: { for: 'For', against: 'Against', neutral: 'Neither way' },
  evidenceOf: (leaning: string, option: string) => `${leaning}: ${option}`,
  said: (name: string, day: string | null) => (day === null ? name : `${name}, ${day}`),
  weigh: (takeaway: string) => `Weigh “${takeaway}”`,
  weighFor: (option: string) => `For: ${option}`,
  weighAgainst: (option: string) => `Against: ${option}`,
  weighNeither: 'Neither for nor against',
  weighNoOption: 'About no single option',
  weighElsewhere: 'Not about this decision',
  unweighed: 'Not weighed yet',
  unweighedHint: 'Say for each which option it speaks for or against.',
  unweighedNoOptions: 'Add an option to weigh them for or against it.',

  questions: 'Still unknown',
  questionsHint: 'What you would have to know to decide. These are worth an interview.',
  question: 'Question',
  questionHint: 'What do you not know yet?',
  answer: 'Answer',
  answerHint: 'Answer, once you know it',
  addQuestion: 'Add question',
  openCount: (open: number, all: number) => (open === 0 ? 'All answered' : `${open} of ${all} open`),
  questionActions: (question: string) => `Actions for “${question}”`,
  removeQuestion: 'Remove question',
  questionRemoved: 'Removed the question',
  done: 'Done',

  interviews: 'Interviews',
  noInterviews: 'No interview is about this yet. Ask one of the people named here.',
  noInterviewsPlain: 'No interview was about this.',
  noDate: 'No date yet',

  undo: {
    add: 'Add decision',
    edit: 'Edit decision',
    remove: 'Remove decision',
    decide: 'Decide',
    reopen: 'Reopen decision',
    addOption: 'Add option',
    editOption: 'Edit option',
    moveOption: 'Move option',
    removeOption: 'Remove option',
    addQuestion: 'Add open question',
    editQuestion: 'Edit open question',
    moveQuestion: 'Move open question',
    removeQuestion: 'Remove open question',
    weigh: 'Weigh takeaway',
  },
} as const

function people(count: number): string {
  return counted(count, 'person', 'people')
}
