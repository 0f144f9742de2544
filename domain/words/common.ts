export const commonWords = {
  text: {
    required: 'This cannot be empty.',
    oneLine: 'This must be a single line.',
    tooLong: 'This is longer than Askwell can keep.',
    unreadable: 'This holds characters that cannot be kept.',
  },
  id: { unknown: 'There is no such record.' },
  time: {
    day: 'Write a date as year-month-day, such as 2026-11-26.',
    instant: 'This is not a date and time.',
    zone: 'Askwell does not know this time zone.',
  },
} as const
