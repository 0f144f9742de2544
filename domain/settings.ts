import { z } from 'zod'
import { norms } from './norms.ts'
import { rankWeights } from './rank/weights.ts'

/** Papers the brief is laid out for. */
export const paper = z.enum(['A4', 'Letter'])
/** Light or dark, or as the system says. */
export const theme = z.enum(['system', 'light', 'dark'])
/** Whether the system shows reminders while Askwell runs. */
export const reminders = z.enum(['on', 'off'])

/** Choices of this machine's user; they stand outside undo and outside the exported planner. */
export const settings = z.object({ paper, theme, reminders, norms, rankWeights })

export type Paper = z.infer<typeof paper>
/** Some of the choices; those not named stay as they are. */
export const settingsChanges = settings.partial()

export type Settings = z.infer<typeof settings>
export type SettingsChanges = z.infer<typeof settingsChanges>

/** Letter where it is the usual paper, A4 everywhere else. Regions after Unicode CLDR's paper-size data. */
export function defaultPaper(locale: string): Paper {
  const region = new Intl.Locale(locale).maximize().region ?? ''
  return ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'PR', 'GT', 'CR', 'SV', 'NI', 'PA', 'BZ'].includes(region)
    ? 'Letter'
    : 'A4'
}
