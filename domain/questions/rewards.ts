import { onTheme } from './onTheme.ts'

/** What is hard about the work, and what makes up for it. */
export const rewardsQuestions = onTheme('rewards', [
  {
    id: 'rewards-hard',
    text: 'What is the hardest part of this work for you?',
    kinds: ['accept-job', 'enrol', 'enter-field', 'other'],
    reveals: 'fit',
    minutes: 3,
  },
  {
    id: 'rewards-keep',
    text: 'What keeps you in this work on a bad day?',
    kinds: ['enter-field', 'other'],
    reveals: 'fit',
    minutes: 2,
  },
  {
    id: 'rewards-pleased',
    text: 'When did you last go home pleased with your day?',
    kinds: ['accept-job', 'enter-field', 'other'],
    reveals: 'fit',
    minutes: 2,
  },
  {
    id: 'rewards-dull',
    text: 'Which part of the job is simply dull?',
    kinds: ['enrol', 'enter-field', 'other'],
    reveals: 'fit',
    minutes: 2,
  },
  {
    id: 'rewards-pressure',
    text: 'How do you cope when everything is due at once?',
    kinds: ['accept-job', 'enter-field'],
    reveals: 'daily-work',
    minutes: 2,
  },
  {
    id: 'rewards-given-up',
    text: 'What have you had to give up for this career?',
    kinds: ['enrol', 'enter-field', 'other'],
    reveals: 'cost',
    minutes: 3,
  },
  {
    id: 'rewards-served',
    text: 'Who is better off because of what you do?',
    kinds: ['enter-field', 'other'],
    reveals: 'fit',
    minutes: 2,
  },
  {
    id: 'rewards-myth',
    text: 'What do people outside get wrong about your work?',
    kinds: ['enrol', 'enter-field'],
    reveals: 'fit',
    minutes: 2,
  },
  {
    id: 'rewards-friction',
    text: 'Which kind of conflict comes up again and again?',
    kinds: ['accept-job'],
    reveals: 'culture',
    minutes: 2,
  },
  {
    id: 'rewards-driven-out',
    text: 'What drives people out of this profession?',
    kinds: ['enrol', 'certify', 'enter-field'],
    reveals: 'warning',
    minutes: 2,
  },
  {
    id: 'rewards-easier',
    text: 'What became easier after your first two years?',
    kinds: ['accept-job', 'enrol', 'enter-field'],
    reveals: 'outlook',
    minutes: 2,
  },
  {
    id: 'rewards-miss',
    text: 'What would you miss most if you stopped tomorrow?',
    kinds: ['enter-field', 'other'],
    reveals: 'fit',
    minutes: 2,
  },
])
