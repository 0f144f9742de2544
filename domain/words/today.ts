export const todayWords = {
  followUpGone: 'There is no such follow-up.',
} as const
