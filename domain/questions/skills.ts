import { onTheme } from './onTheme.ts'

/** What one has to be able to do, and how to show it. */
export const skillsQuestions = onTheme('skills', [
  {
    id: 'skills-daily',
    text: 'Which skills do you draw on every single day?',
    kinds: ['enrol', 'certify', 'enter-field'],
    reveals: 'standard',
    minutes: 2,
  },
  {
    id: 'skills-gap',
    text: 'What do newcomers usually still have to learn when they arrive?',
    kinds: ['accept-job', 'enrol', 'certify', 'enter-field'],
    reveals: 'standard',
    minutes: 2,
  },
  {
    id: 'skills-rare',
    text: 'Which ability is hardest to find when you hire?',
    kinds: ['accept-job', 'certify', 'enter-field'],
    reveals: 'standard',
    minutes: 2,
  },
  {
    id: 'skills-unused',
    text: 'Which skill did you expect to need and have hardly used?',
    kinds: ['enrol', 'certify'],
    reveals: 'warning',
    minutes: 2,
  },
  {
    id: 'skills-on-the-job',
    text: 'What can nobody learn before they do the job?',
    kinds: ['enrol', 'certify'],
    reveals: 'entry-route',
    minutes: 2,
  },
  {
    id: 'skills-show',
    text: 'How could I prove a skill without a job title behind it?',
    kinds: ['certify', 'enter-field'],
    reveals: 'entry-route',
    minutes: 3,
  },
  {
    id: 'skills-tested',
    text: 'How do employers test these skills before they hire?',
    kinds: ['accept-job', 'certify', 'enter-field'],
    reveals: 'entry-route',
    minutes: 2,
  },
  {
    id: 'skills-order',
    text: 'Which skill should I build before any other?',
    kinds: ['enrol', 'certify', 'enter-field'],
    reveals: 'next-step',
    minutes: 2,
  },
  {
    id: 'skills-carry-over',
    text: 'Which strengths from my present work would carry over best?',
    kinds: ['accept-job', 'enter-field', 'other'],
    reveals: 'fit',
    minutes: 3,
  },
  {
    id: 'skills-maths',
    text: 'How much mathematics should a newcomer be at ease with?',
    kinds: ['enrol', 'enter-field'],
    reveals: 'standard',
    minutes: 2,
  },
  {
    id: 'skills-people',
    text: 'When does tact matter more here than expert knowledge?',
    kinds: ['enter-field', 'other'],
    reveals: 'fit',
    minutes: 2,
  },
  {
    id: 'skills-learning',
    text: 'What are you teaching yourself at the moment?',
    kinds: ['certify', 'other'],
    reveals: 'outlook',
    minutes: 2,
  },
])
