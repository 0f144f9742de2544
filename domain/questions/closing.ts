import { onTheme } from './onTheme.ts'

/** The last minutes: what was missed, whom to see, how to stay in touch. */
export const closingQuestions = onTheme('closing', [
  {
    id: 'closing-missed',
    text: 'What have I not asked that I should have?',
    kinds: ['accept-job', 'enrol', 'certify', 'enter-field', 'other'],
    reveals: 'next-step',
    minutes: 2,
  },
  {
    id: 'closing-remember',
    text: 'Which one thing should I remember from this conversation?',
    kinds: ['enrol', 'certify', 'enter-field', 'other'],
    reveals: 'next-step',
    minutes: 2,
  },
  {
    id: 'closing-about-me',
    text: 'What would you still want to know about me?',
    kinds: ['accept-job', 'enter-field'],
    reveals: 'fit',
    minutes: 2,
  },
  {
    id: 'closing-whom',
    text: 'Whom else should I talk to?',
    kinds: ['accept-job', 'enrol', 'certify', 'enter-field', 'other'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'closing-other-view',
    text: 'Who sees this quite differently from you?',
    kinds: ['accept-job', 'enrol', 'certify', 'other'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'closing-name',
    text: 'How may I mention you when I write to others?',
    kinds: ['accept-job', 'enrol', 'certify', 'enter-field', 'other'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'closing-approach',
    text: 'How do busy people in this field like a stranger to approach them?',
    kinds: ['accept-job', 'enrol', 'enter-field', 'other'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'closing-hear-back',
    text: 'How would you like to hear what came of your advice?',
    kinds: ['accept-job', 'enrol', 'certify', 'enter-field', 'other'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'closing-later',
    text: 'When would be a good moment to come back with one more question?',
    kinds: ['accept-job', 'enrol', 'enter-field', 'other'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'closing-return',
    text: 'What could I do for you in return?',
    kinds: ['accept-job', 'enrol', 'certify', 'enter-field', 'other'],
    reveals: 'people',
    minutes: 2,
  },
])
