/** Where an interview stands, in a word. */
export const statusWords = {
  idea: 'Idea',
  asked: 'Asked',
  scheduled: 'Scheduled',
  held: 'Held',
  thanked: 'Thanked',
  closed: 'Closed',
} as const
