import { onTheme } from './onTheme.ts'

/** What someone new works on, and how to try it beforehand. */
export const assignmentsQuestions = onTheme('assignments', [
  {
    id: 'assignments-first',
    text: 'What would somebody new work on in the first three months?',
    kinds: ['accept-job', 'enter-field'],
    reveals: 'daily-work',
    minutes: 3,
  },
  {
    id: 'assignments-project',
    text: 'Walk me through a recent project, from the first request to the last day.',
    kinds: ['accept-job', 'enter-field'],
    reveals: 'daily-work',
    minutes: 3,
  },
  {
    id: 'assignments-never',
    text: 'Which tasks would nobody hand to a beginner?',
    kinds: ['accept-job', 'certify'],
    reveals: 'standard',
    minutes: 2,
  },
  {
    id: 'assignments-own',
    text: 'When were you first given a project of your own?',
    kinds: ['accept-job', 'enter-field'],
    reveals: 'outlook',
    minutes: 2,
  },
  {
    id: 'assignments-checked',
    text: 'How is a beginner’s work checked before it goes out?',
    kinds: ['accept-job', 'certify'],
    reveals: 'culture',
    minutes: 2,
  },
  {
    id: 'assignments-desk',
    text: 'Tell me about a problem on your desk that a newcomer could solve.',
    kinds: ['accept-job'],
    reveals: 'daily-work',
    minutes: 3,
  },
  {
    id: 'assignments-try',
    text: 'What small piece of work could I try, to find out whether this suits me?',
    kinds: ['enrol', 'enter-field', 'other'],
    reveals: 'next-step',
    minutes: 2,
  },
  {
    id: 'assignments-volunteer',
    text: 'Where could I volunteer to get a taste of this work?',
    kinds: ['enrol', 'enter-field', 'other'],
    reveals: 'next-step',
    minutes: 2,
  },
  {
    id: 'assignments-shadow',
    text: 'Who might let me look over their shoulder for a day?',
    kinds: ['enrol', 'enter-field', 'other'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'assignments-portfolio',
    text: 'What would you hope to see in a beginner’s portfolio?',
    kinds: ['enrol', 'certify', 'enter-field'],
    reveals: 'entry-route',
    minutes: 2,
  },
  {
    id: 'assignments-impressed',
    text: 'Which piece of work by a trainee has impressed you lately?',
    kinds: ['enrol', 'certify'],
    reveals: 'standard',
    minutes: 2,
  },
])
