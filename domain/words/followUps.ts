export const followUpWords = {
  gone: 'There is no such follow-up.',
  nobodyIntroduced: 'Nobody is on record as having made the introduction.',
  undo: {
    begin: { 'thank-you': 'Begin thanks', 'report-back': 'Begin report-back' },
    edit: 'Edit follow-up',
    postpone: 'Move follow-up',
    remove: 'Remove follow-up',
    reopen: 'Reopen follow-up',
    addTouches: 'Add later touches',
  },
} as const
