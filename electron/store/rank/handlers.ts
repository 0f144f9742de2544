import type { Answers } from '../answers.ts'
import { rankContacts, rankEmployers } from './service.ts'

export const rankAnswers = {
  'rank.contacts': rankContacts,
  'rank.employers': rankEmployers,
} satisfies Partial<Answers>
