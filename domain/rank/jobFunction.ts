import { foldForIndex } from '../fold.ts'

/** Kinds of work, as far as the words of a position tell them. */
const wordsByFunction = {
  data: 'data analyst analytics statistician biostatistician statistics intelligence epidemiologist machine learning sql',
  engineering:
    'engineer engineering developer software programmer architect devops technology technical integration it',
  design: 'designer design ux ui user usability creative illustrator',
  product: 'product',
  research: 'research researcher scientist professor lecturer laboratory postdoc phd',
  health:
    'nurse nursing clinical clinician doctor physician physiotherapist pharmacist therapist midwife ward surgeon medicine medical dentist',
  education:
    'teacher teaching education lecturer professor tutor trainer programme admissions school principal dean',
  people: 'recruiter recruiting recruitment talent hr people human',
  marketing: 'marketing brand content communications pr copywriter journalist editor media community',
  sales: 'sales account business customer success',
  finance: 'finance financial accountant accounting auditor controller investment banker economist treasury',
  legal: 'legal lawyer counsel attorney solicitor paralegal privacy compliance',
  operations: 'operations logistics supply procurement project administrator quality',
} as const

export type JobFunction = keyof typeof wordsByFunction

const byWord = new Map<string, JobFunction[]>()
for (const [name, words] of Object.entries(wordsByFunction) as [JobFunction, string][]) {
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), name])
}

/** What kinds of work a text speaks of; several where its words do, none where they tell nothing. */
export function jobFunctions(text: string): ReadonlySet<JobFunction> {
  const words = foldForIndex(text).split(' ')
  return new Set(words.flatMap((word) => byWord.get(word) ?? byWord.get(word.replace(/s$/, '')) ?? []))
}
