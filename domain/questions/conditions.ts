import { onTheme } from './onTheme.ts'

/** Hours, travel, usual pay and what else frames the work. */
export const conditionsQuestions = onTheme('conditions', [
  {
    id: 'conditions-hours',
    text: 'What hours does the work really ask for?',
    kinds: ['accept-job', 'enter-field', 'other'],
    reveals: 'terms',
    minutes: 2,
  },
  {
    id: 'conditions-travel',
    text: 'How often does the work take you away from home?',
    kinds: ['accept-job', 'enter-field'],
    reveals: 'terms',
    minutes: 2,
  },
  {
    id: 'conditions-place',
    text: 'Where do people on your team work during the week, at home or on site?',
    kinds: ['accept-job', 'other'],
    reveals: 'terms',
    minutes: 2,
  },
  {
    id: 'conditions-evening',
    text: 'When does the work follow you into your evenings?',
    kinds: ['accept-job', 'enter-field', 'other'],
    reveals: 'terms',
    minutes: 2,
  },
  {
    id: 'conditions-pay',
    text: 'What range of pay is usual for someone starting in this work?',
    kinds: ['accept-job', 'enrol', 'certify', 'enter-field'],
    reveals: 'terms',
    minutes: 2,
  },
  {
    id: 'conditions-pay-later',
    text: 'How does pay usually develop over the first five years?',
    kinds: ['accept-job', 'enrol', 'certify', 'enter-field'],
    reveals: 'terms',
    minutes: 2,
  },
  {
    id: 'conditions-contract',
    text: 'Which kinds of contract are common at the start?',
    kinds: ['accept-job', 'enter-field'],
    reveals: 'terms',
    minutes: 2,
  },
  {
    id: 'conditions-benefits',
    text: 'Which benefits have turned out to matter to you?',
    kinds: ['accept-job'],
    reveals: 'terms',
    minutes: 2,
  },
  {
    id: 'conditions-family',
    text: 'How do people who care for others at home manage in this job?',
    kinds: ['accept-job', 'enter-field', 'other'],
    reveals: 'terms',
    minutes: 2,
  },
  {
    id: 'conditions-body',
    text: 'What does a day of this work ask of your body?',
    kinds: ['enrol', 'enter-field'],
    reveals: 'fit',
    minutes: 2,
  },
  {
    id: 'conditions-freelance',
    text: 'What changes for people who do this as freelancers?',
    kinds: ['enter-field', 'other'],
    reveals: 'terms',
    minutes: 3,
  },
  {
    id: 'conditions-break',
    text: 'What happens to someone’s career here after a long break?',
    kinds: ['accept-job', 'other'],
    reveals: 'terms',
    minutes: 2,
  },
])
