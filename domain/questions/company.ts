import { onTheme } from './onTheme.ts'

/** How this organisation decides, works and treats its people. */
export const companyQuestions = onTheme('company', [
  {
    id: 'company-decide',
    text: 'How does a decision get made here, from idea to agreement?',
    kinds: ['accept-job'],
    reveals: 'culture',
    minutes: 3,
  },
  {
    id: 'company-disagree',
    text: 'What happens here when someone disagrees with the boss?',
    kinds: ['accept-job'],
    reveals: 'culture',
    minutes: 3,
  },
  {
    id: 'company-mistake',
    text: 'How did the team react the last time something went wrong?',
    kinds: ['accept-job'],
    reveals: 'culture',
    minutes: 3,
  },
  {
    id: 'company-website',
    text: 'What about this company would I never learn from its website?',
    kinds: ['accept-job'],
    reveals: 'culture',
    minutes: 2,
  },
  {
    id: 'company-stay',
    text: 'What makes good people stay here?',
    kinds: ['accept-job'],
    reveals: 'culture',
    minutes: 2,
  },
  {
    id: 'company-leave',
    text: 'What usually makes someone on your team look elsewhere?',
    kinds: ['accept-job'],
    reveals: 'warning',
    minutes: 2,
  },
  {
    id: 'company-celebrate',
    text: 'What does the team celebrate together?',
    kinds: ['accept-job'],
    reveals: 'culture',
    minutes: 2,
  },
  {
    id: 'company-manager',
    text: 'How does your manager help you to do good work?',
    kinds: ['accept-job'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'company-newcomers',
    text: 'Who looks after new colleagues in their first weeks?',
    kinds: ['accept-job'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'company-learning',
    text: 'How does the company support people who want to go on learning?',
    kinds: ['accept-job', 'enrol', 'certify'],
    reveals: 'culture',
    minutes: 2,
  },
  {
    id: 'company-rivals',
    text: 'What does this company do better than its rivals?',
    kinds: ['accept-job', 'other'],
    reveals: 'outlook',
    minutes: 2,
  },
  {
    id: 'company-goal',
    text: 'Which goal matters most to the company this year?',
    kinds: ['accept-job'],
    reveals: 'outlook',
    minutes: 2,
  },
])
