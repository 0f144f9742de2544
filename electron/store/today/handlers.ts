import type { Answers } from '../answers.ts'
import { today } from './service.ts'

export const todayAnswers = { 'today.get': today } satisfies Partial<Answers>
