import { onTheme } from './onTheme.ts'

/** What the person would do in the user’s place. */
export const adviceQuestions = onTheme('advice', [
  {
    id: 'advice-place',
    text: 'What would you do next if you were in my place?',
    kinds: ['accept-job', 'enrol', 'certify', 'enter-field', 'other'],
    reveals: 'next-step',
    minutes: 3,
  },
  {
    id: 'advice-weigh',
    text: 'How would you weigh the options I have described?',
    kinds: ['accept-job', 'enrol', 'certify', 'other'],
    reveals: 'next-step',
    minutes: 3,
  },
  {
    id: 'advice-mistake',
    text: 'Which mistake do people in my position make most often?',
    kinds: ['enrol', 'certify', 'enter-field', 'other'],
    reveals: 'warning',
    minutes: 2,
  },
  {
    id: 'advice-missing',
    text: 'What is missing from my background, seen from your side of the desk?',
    kinds: ['accept-job', 'enrol', 'certify', 'enter-field'],
    reveals: 'fit',
    minutes: 3,
  },
  {
    id: 'advice-explain',
    text: 'How would you explain my change of direction to an employer?',
    kinds: ['enter-field', 'other'],
    reveals: 'entry-route',
    minutes: 3,
  },
  {
    id: 'advice-lead-with',
    text: 'Which part of my experience should an application put first?',
    kinds: ['accept-job', 'enter-field'],
    reveals: 'entry-route',
    minutes: 2,
  },
  {
    id: 'advice-small-step',
    text: 'What small step could I take this week?',
    kinds: ['enrol', 'enter-field', 'other'],
    reveals: 'next-step',
    minutes: 2,
  },
  {
    id: 'advice-by-next-year',
    text: 'Where should I be by this time next year?',
    kinds: ['enrol', 'certify', 'enter-field'],
    reveals: 'next-step',
    minutes: 2,
  },
  {
    id: 'advice-crossroads',
    text: 'How did you make up your mind at a similar crossroads?',
    kinds: ['accept-job', 'enrol', 'other'],
    reveals: 'fit',
    minutes: 3,
  },
  {
    id: 'advice-wait',
    text: 'What would be a good reason to wait a year?',
    kinds: ['accept-job', 'enrol', 'certify', 'other'],
    reveals: 'warning',
    minutes: 2,
  },
  {
    id: 'advice-against',
    text: 'What would make you advise me against this path?',
    kinds: ['enrol', 'certify', 'enter-field', 'other'],
    reveals: 'warning',
    minutes: 3,
  },
  {
    id: 'advice-ignore',
    text: 'Which popular advice about this field would you ignore?',
    kinds: ['enter-field', 'other'],
    reveals: 'warning',
    minutes: 2,
  },
])
