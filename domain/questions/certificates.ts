import { onTheme } from './onTheme.ts'

/** Certificates: which one counts, what it asks for, and what it opened. */
export const certificatesQuestions = onTheme('study', [
  {
    id: 'study-counts',
    text: 'Which certificate do you look for when you read an application?',
    kinds: ['certify', 'enter-field'],
    reveals: 'outcome',
    minutes: 2,
  },
  {
    id: 'study-doors',
    text: 'Which doors opened once you had the certificate?',
    kinds: ['certify'],
    reveals: 'outcome',
    minutes: 2,
  },
  {
    id: 'study-pay',
    text: 'What difference does the qualification usually make to pay?',
    kinds: ['enrol', 'certify'],
    reveals: 'outcome',
    minutes: 2,
  },
  {
    id: 'study-real',
    text: 'How close was the practical test to the real thing?',
    kinds: ['certify'],
    reveals: 'outcome',
    minutes: 2,
  },
  {
    id: 'study-exam',
    text: 'How did you prepare for the examination?',
    kinds: ['certify'],
    reveals: 'cost',
    minutes: 2,
  },
  {
    id: 'study-renew',
    text: 'What does it take to keep the certificate valid over the years?',
    kinds: ['certify'],
    reveals: 'cost',
    minutes: 2,
  },
  {
    id: 'study-practice',
    text: 'How much practice should someone have before they sit the examination?',
    kinds: ['certify'],
    reveals: 'entry-route',
    minutes: 2,
  },
  {
    id: 'study-first',
    text: 'Which certificate should come first for someone with my background?',
    kinds: ['certify'],
    reveals: 'next-step',
    minutes: 2,
  },
  {
    id: 'study-issuer',
    text: 'How would you choose between the bodies that award certificates?',
    kinds: ['certify'],
    reveals: 'next-step',
    minutes: 2,
  },
  {
    id: 'study-dated',
    text: 'How soon does what the course teaches go out of date?',
    kinds: ['enrol', 'certify'],
    reveals: 'outlook',
    minutes: 2,
  },
  {
    id: 'study-skip',
    text: 'Which course or certificate would you leave out today?',
    kinds: ['enrol', 'certify'],
    reveals: 'warning',
    minutes: 2,
  },
  {
    id: 'study-regret',
    text: 'What do people later regret about taking this qualification?',
    kinds: ['enrol', 'certify'],
    reveals: 'warning',
    minutes: 2,
  },
])
