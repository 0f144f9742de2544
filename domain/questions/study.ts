import { onTheme } from './onTheme.ts'

/** Degrees and courses: what they cost and what came of them. */
export const studyQuestions = onTheme('study', [
  {
    id: 'study-weight',
    text: 'How much weight does a degree carry here, compared with a certificate or a project?',
    kinds: ['enrol', 'certify', 'enter-field'],
    reveals: 'outcome',
    minutes: 3,
  },
  {
    id: 'study-use',
    text: 'What from your own studies do you still use?',
    kinds: ['enrol'],
    reveals: 'outcome',
    minutes: 2,
  },
  {
    id: 'study-classmates',
    text: 'Where have the people who studied with you ended up?',
    kinds: ['enrol'],
    reveals: 'outcome',
    minutes: 2,
  },
  {
    id: 'study-practical',
    text: 'How much of the programme was spent on real projects or placements?',
    kinds: ['enrol'],
    reveals: 'outcome',
    minutes: 2,
  },
  {
    id: 'study-seen',
    text: 'How do employers around here regard graduates of your programme?',
    kinds: ['enrol'],
    reveals: 'outcome',
    minutes: 2,
  },
  {
    id: 'study-choose',
    text: 'How would you tell a good programme from a merely famous one?',
    kinds: ['enrol'],
    reveals: 'next-step',
    minutes: 3,
  },
  {
    id: 'study-cost',
    text: 'What did the course cost you in the end, beyond the fees?',
    kinds: ['enrol', 'certify'],
    reveals: 'cost',
    minutes: 2,
  },
  {
    id: 'study-life',
    text: 'How did you fit studying around work and family?',
    kinds: ['enrol', 'certify'],
    reveals: 'cost',
    minutes: 2,
  },
  {
    id: 'study-funded',
    text: 'Which grants or employers help to pay for such studies?',
    kinds: ['enrol'],
    reveals: 'cost',
    minutes: 2,
  },
  {
    id: 'study-alone',
    text: 'What could I learn by myself instead of paying for a course?',
    kinds: ['enrol', 'certify'],
    reveals: 'cost',
    minutes: 2,
  },
  {
    id: 'study-alumni',
    text: 'How have former students helped you since you finished?',
    kinds: ['enrol'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'study-timing',
    text: 'When in a career does going back to study pay off most?',
    kinds: ['enrol', 'other'],
    reveals: 'next-step',
    minutes: 2,
  },
])
