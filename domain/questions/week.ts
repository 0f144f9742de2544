import { onTheme } from './onTheme.ts'

/** What the person does now, from hour to hour. */
export const weekQuestions = onTheme('week', [
  {
    id: 'week-ordinary',
    text: 'What did last week look like for you, day by day?',
    kinds: ['accept-job', 'enter-field', 'other'],
    reveals: 'daily-work',
    minutes: 3,
  },
  {
    id: 'week-share',
    text: 'How is your time divided between people, planning and the work itself?',
    kinds: ['accept-job', 'enter-field'],
    reveals: 'daily-work',
    minutes: 2,
  },
  {
    id: 'week-monday',
    text: 'Where does your attention go first on a Monday morning?',
    kinds: ['accept-job', 'enter-field'],
    reveals: 'daily-work',
    minutes: 2,
  },
  {
    id: 'week-tools',
    text: 'Which tools or programs are open in front of you most of the day?',
    kinds: ['enrol', 'certify', 'enter-field'],
    reveals: 'daily-work',
    minutes: 2,
  },
  {
    id: 'week-meetings',
    text: 'Which meetings could you not do without?',
    kinds: ['accept-job'],
    reveals: 'daily-work',
    minutes: 2,
  },
  {
    id: 'week-alone',
    text: 'How much of an ordinary day do you spend working alone?',
    kinds: ['enter-field', 'other'],
    reveals: 'fit',
    minutes: 2,
  },
  {
    id: 'week-decide',
    text: 'Which decisions are yours to make without asking anyone?',
    kinds: ['accept-job'],
    reveals: 'daily-work',
    minutes: 2,
  },
  {
    id: 'week-relies',
    text: 'Who relies on your work from one day to the next?',
    kinds: ['accept-job', 'enter-field'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'week-busy',
    text: 'How does a busy month differ from a quiet one?',
    kinds: ['accept-job', 'other'],
    reveals: 'daily-work',
    minutes: 2,
  },
  {
    id: 'week-surprise',
    text: 'What would surprise me if I watched you for a day?',
    kinds: ['enrol', 'enter-field'],
    reveals: 'fit',
    minutes: 2,
  },
  {
    id: 'week-changed',
    text: 'How has your role changed since you took it on?',
    kinds: ['accept-job'],
    reveals: 'outlook',
    minutes: 2,
  },
  {
    id: 'week-hand-over',
    text: 'Which task would you hand over first if you could?',
    kinds: ['enter-field', 'other'],
    reveals: 'fit',
    minutes: 2,
  },
])
