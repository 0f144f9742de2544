import type { Answers } from '../answers.ts'
import { companyNames } from './queries.ts'

export const companyAnswers = {
  'companies.suggest': ({ db }, { search }) => ({ names: companyNames(db, search) }),
} satisfies Partial<Answers>
