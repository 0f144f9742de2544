export const agendaWords = {
  minutes: 'Minutes are whole numbers from 1 to 240.',
  limit: 'The time limit is a whole number of minutes from 1 to 600.',
  gone: 'There is no such agenda item.',
} as const
