import { onTheme } from './onTheme.ts'

/** Where the field is heading, and what moves it. */
export const industryQuestions = onTheme('industry', [
  {
    id: 'industry-change',
    text: 'What has changed most in your field over the last three years?',
    kinds: ['enrol', 'certify', 'enter-field', 'other'],
    reveals: 'outlook',
    minutes: 3,
  },
  {
    id: 'industry-ahead',
    text: 'Which development in your field do outsiders still underrate?',
    kinds: ['enter-field', 'other'],
    reveals: 'outlook',
    minutes: 3,
  },
  {
    id: 'industry-five-years',
    text: 'What will this job look like in five years, as you see it?',
    kinds: ['enrol', 'enter-field'],
    reveals: 'outlook',
    minutes: 3,
  },
  {
    id: 'industry-hiring',
    text: 'Where in the industry are people being taken on right now?',
    kinds: ['accept-job', 'enrol', 'enter-field'],
    reveals: 'outlook',
    minutes: 2,
  },
  {
    id: 'industry-vanish',
    text: 'Which posts in this field do you expect to disappear?',
    kinds: ['enrol', 'certify', 'enter-field'],
    reveals: 'outlook',
    minutes: 2,
  },
  {
    id: 'industry-software',
    text: 'Which parts of the work is software taking over?',
    kinds: ['enrol', 'certify', 'enter-field'],
    reveals: 'outlook',
    minutes: 2,
  },
  {
    id: 'industry-rules',
    text: 'Which new law or standard will affect the work soonest?',
    kinds: ['certify', 'other'],
    reveals: 'outlook',
    minutes: 2,
  },
  {
    id: 'industry-money',
    text: 'Where does the money in this industry come from?',
    kinds: ['accept-job', 'enter-field', 'other'],
    reveals: 'outlook',
    minutes: 2,
  },
  {
    id: 'industry-downturn',
    text: 'What happened to people in this industry when times were last hard?',
    kinds: ['accept-job', 'enrol', 'enter-field'],
    reveals: 'outlook',
    minutes: 2,
  },
  {
    id: 'industry-small-large',
    text: 'How does the work differ between a small firm and a large one?',
    kinds: ['accept-job', 'enter-field', 'other'],
    reveals: 'fit',
    minutes: 2,
  },
  {
    id: 'industry-dispute',
    text: 'What do experts in your field disagree about at the moment?',
    kinds: ['enrol', 'other'],
    reveals: 'outlook',
    minutes: 3,
  },
  {
    id: 'industry-related',
    text: 'Which related field do people like me tend to overlook?',
    kinds: ['enrol', 'enter-field', 'other'],
    reveals: 'next-step',
    minutes: 2,
  },
])
