import { onTheme } from './onTheme.ts'

/** What to read, join and attend. */
export const resourcesQuestions = onTheme('resources', [
  {
    id: 'resources-read',
    text: 'What should I read to understand this field from the inside?',
    kinds: ['enrol', 'enter-field', 'other'],
    reveals: 'next-step',
    minutes: 2,
  },
  {
    id: 'resources-voices',
    text: 'Whose talks or articles do you never miss?',
    kinds: ['enter-field', 'other'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'resources-join',
    text: 'Which association or group is worth joining for someone new?',
    kinds: ['certify', 'enter-field'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'resources-event',
    text: 'Which event should I attend before the year is out?',
    kinds: ['enter-field', 'other'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'resources-news',
    text: 'Where do you hear first about what is new in the field?',
    kinds: ['certify', 'other'],
    reveals: 'outlook',
    minutes: 2,
  },
  {
    id: 'resources-figures',
    text: 'Where can I find figures on pay that you would trust?',
    kinds: ['accept-job', 'enrol', 'certify', 'enter-field'],
    reveals: 'terms',
    minutes: 2,
  },
  {
    id: 'resources-openings',
    text: 'Where do openings become known before they are advertised?',
    kinds: ['accept-job', 'enter-field'],
    reveals: 'entry-route',
    minutes: 2,
  },
  {
    id: 'resources-free-course',
    text: 'Which free course would you try before paying for one?',
    kinds: ['enrol', 'certify'],
    reveals: 'cost',
    minutes: 2,
  },
  {
    id: 'resources-material',
    text: 'What material helped you most when you prepared to qualify?',
    kinds: ['certify'],
    reveals: 'cost',
    minutes: 2,
  },
  {
    id: 'resources-vocabulary',
    text: 'Which technical terms should I be at home with?',
    kinds: ['certify', 'enter-field'],
    reveals: 'standard',
    minutes: 2,
  },
  {
    id: 'resources-mentor',
    text: 'How did you find somebody to learn from?',
    kinds: ['certify', 'enter-field', 'other'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'resources-hub',
    text: 'Who brings people of this field together in our area?',
    kinds: ['enter-field', 'other'],
    reveals: 'people',
    minutes: 2,
  },
])
