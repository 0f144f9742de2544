export const nearWords = {
  today: 'Today',
  tomorrow: 'Tomorrow',
  yesterday: 'Yesterday',
  inMinutes: (minutes: number) => `in ${minutes} min`,
  inHours: (hours: number) => `in ${hours} h`,
  now: 'now',
  since: (when: string) => `since ${when}`,
  minutesLate: (minutes: number) => `${minutes} min late`,
  hoursLate: (hours: number) => `${hours} h late`,
  daysLate: (days: number) => (days === 1 ? '1 day late' : `${days.toLocaleString('en')} days late`),
} as const
