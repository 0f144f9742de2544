import type { Answers } from '../answers.ts'
import { rankColleagues } from './colleagues.ts'
import { rankContacts, rankEmployers } from './service.ts'

export const rankAnswers = {
  'rank.colleagues': rankColleagues,
  'rank.contacts': rankContacts,
  'rank.employers': rankEmployers,
} satisfies Partial<Answers>
