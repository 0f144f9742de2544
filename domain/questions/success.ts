import { onTheme } from './onTheme.ts'

/** What it takes to do the work well. */
export const successQuestions = onTheme('success', [
  {
    id: 'success-best',
    text: 'What sets the best people in this work apart from the good ones?',
    kinds: ['accept-job', 'enrol', 'enter-field', 'other'],
    reveals: 'standard',
    minutes: 3,
  },
  {
    id: 'success-year',
    text: 'What would show you, after a year, that you had hired the right person?',
    kinds: ['accept-job'],
    reveals: 'standard',
    minutes: 3,
  },
  {
    id: 'success-month',
    text: 'How can you tell at the end of a month that it went well?',
    kinds: ['accept-job', 'other'],
    reveals: 'standard',
    minutes: 2,
  },
  {
    id: 'success-habits',
    text: 'Which early habits do you see in newcomers who later do well?',
    kinds: ['accept-job', 'enter-field'],
    reveals: 'standard',
    minutes: 2,
  },
  {
    id: 'success-trust',
    text: 'How does a newcomer earn your trust?',
    kinds: ['accept-job', 'enter-field'],
    reveals: 'standard',
    minutes: 2,
  },
  {
    id: 'success-promoted',
    text: 'What did the last person to be promoted do to earn it?',
    kinds: ['accept-job'],
    reveals: 'next-step',
    minutes: 3,
  },
  {
    id: 'success-opinion',
    text: 'Whose opinion of your work counts most?',
    kinds: ['accept-job'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'success-happy',
    text: 'What kind of person tends to be happy in this work?',
    kinds: ['enrol', 'enter-field', 'other'],
    reveals: 'fit',
    minutes: 2,
  },
  {
    id: 'success-proud',
    text: 'What did it take to finish the piece of work you are proudest of?',
    kinds: ['enter-field', 'other'],
    reveals: 'standard',
    minutes: 3,
  },
  {
    id: 'success-luck',
    text: 'What part does luck play in getting ahead in this field?',
    kinds: ['enter-field', 'other'],
    reveals: 'outlook',
    minutes: 2,
  },
  {
    id: 'success-fail',
    text: 'Why do some very capable people struggle in this work?',
    kinds: ['enrol', 'enter-field', 'other'],
    reveals: 'warning',
    minutes: 3,
  },
])
