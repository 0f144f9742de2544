export const interviewWords = {
  gone: 'There is no such interview.',
  itemGone: 'There is no such checklist item.',
} as const
