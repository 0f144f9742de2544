import { agendaWords } from './agenda.ts'
import { commonWords } from './common.ts'

/**
 * Every string a person reads, in one catalogue: window, page, menu, errors and command line alike. One file per
 * feature; a text with a value in it is a function. Nothing else in the code holds words for people.
 */
export const words = {
  ...commonWords,
  agenda: agendaWords,
} as const
