import { onTheme } from './onTheme.ts'

/** How the person came to this work, and how they were trained for it. */
export const pathQuestions = onTheme('path', [
  {
    id: 'path-way',
    text: 'What led you to the work you do now?',
    kinds: ['enrol', 'enter-field', 'other'],
    reveals: 'entry-route',
    minutes: 3,
  },
  {
    id: 'path-first',
    text: 'How did you find your first job in this field?',
    kinds: ['enter-field'],
    reveals: 'entry-route',
    minutes: 2,
  },
  {
    id: 'path-turn',
    text: 'Which step on your way mattered more than you expected?',
    kinds: ['enter-field', 'other'],
    reveals: 'entry-route',
    minutes: 3,
  },
  {
    id: 'path-before',
    text: 'What from your earlier jobs still helps you in this one?',
    kinds: ['enter-field', 'other'],
    reveals: 'entry-route',
    minutes: 2,
  },
  {
    id: 'path-routes',
    text: 'What other routes have your colleagues taken into this work?',
    kinds: ['enrol', 'enter-field'],
    reveals: 'entry-route',
    minutes: 2,
  },
  {
    id: 'path-trained',
    text: 'How were you trained once you had started?',
    kinds: ['accept-job', 'certify'],
    reveals: 'entry-route',
    minutes: 2,
  },
  {
    id: 'path-door',
    text: 'Who opened a door for you early on?',
    kinds: ['enter-field', 'other'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'path-picture',
    text: 'How does the work differ from what you pictured beforehand?',
    kinds: ['accept-job', 'enrol', 'enter-field'],
    reveals: 'fit',
    minutes: 3,
  },
  {
    id: 'path-doubt',
    text: 'When did you last doubt that this was the right path?',
    kinds: ['enrol', 'enter-field', 'other'],
    reveals: 'fit',
    minutes: 3,
  },
  {
    id: 'path-detour',
    text: 'Which detour taught you something you now use?',
    kinds: ['other'],
    reveals: 'fit',
    minutes: 2,
  },
  {
    id: 'path-again',
    text: 'What would you do differently if you began again today?',
    kinds: ['enrol', 'enter-field', 'other'],
    reveals: 'warning',
    minutes: 3,
  },
])
