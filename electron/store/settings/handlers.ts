import type { Answers } from '../answers.ts'
import { changeSettings, readSettings } from './service.ts'

export const settingsAnswers = {
  'settings.get': readSettings,
  'settings.change': changeSettings,
} satisfies Partial<Answers>
