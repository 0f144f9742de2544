import type { Answers } from '../answers.ts'
import { remindersDue, remindersShown } from './reminders.ts'
import { today } from './service.ts'

export const todayAnswers = {
  'today.get': today,
  'reminders.due': remindersDue,
  'reminders.shown': remindersShown,
} satisfies Partial<Answers>
