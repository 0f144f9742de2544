import { onTheme } from './onTheme.ts'

/** What to know before accepting a post like this one. */
export const roleQuestions = onTheme('role', [
  {
    id: 'role-ask',
    text: 'What should someone find out before accepting a post like this one?',
    kinds: ['accept-job'],
    reveals: 'warning',
    minutes: 3,
  },
  {
    id: 'role-vacant',
    text: 'Why do posts like this tend to become vacant?',
    kinds: ['accept-job'],
    reveals: 'warning',
    minutes: 2,
  },
  {
    id: 'role-before',
    text: 'What became of the person who did this job before?',
    kinds: ['accept-job'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'role-boss',
    text: 'How would you find out what a future manager is like?',
    kinds: ['accept-job'],
    reveals: 'people',
    minutes: 2,
  },
  {
    id: 'role-needs',
    text: 'What budget and help does someone need to succeed in this role?',
    kinds: ['accept-job'],
    reveals: 'standard',
    minutes: 2,
  },
  {
    id: 'role-probation',
    text: 'What should be settled by the end of a trial period?',
    kinds: ['accept-job'],
    reveals: 'standard',
    minutes: 2,
  },
  {
    id: 'role-negotiate',
    text: 'Which parts of an offer are usually open to negotiation?',
    kinds: ['accept-job'],
    reveals: 'terms',
    minutes: 2,
  },
  {
    id: 'role-warning',
    text: 'Which signs in a job offer would make you hesitate?',
    kinds: ['accept-job'],
    reveals: 'warning',
    minutes: 2,
  },
  {
    id: 'role-unsuited',
    text: 'Who should keep away from a role like this?',
    kinds: ['accept-job', 'enter-field'],
    reveals: 'fit',
    minutes: 2,
  },
  {
    id: 'role-differs',
    text: 'How does this role differ from one employer to the next?',
    kinds: ['accept-job', 'enter-field'],
    reveals: 'daily-work',
    minutes: 2,
  },
  {
    id: 'role-after',
    text: 'Where do people usually go from this role?',
    kinds: ['accept-job', 'enter-field'],
    reveals: 'outlook',
    minutes: 2,
  },
  {
    id: 'role-accepted',
    text: 'What tipped the balance when you accepted your own job?',
    kinds: ['accept-job', 'other'],
    reveals: 'fit',
    minutes: 3,
  },
])
