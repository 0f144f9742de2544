import { z } from 'zod'
import { words } from './words/words.ts'

function whole(least: number, most: number) {
  const error = () => words.settings.between(least, most)
  return z.number({ error }).int({ error }).min(least, { error }).max(most, { error })
}

/** The customs of asking and thanking that Askwell counts by. */
export const norms = z.object({
  /** Business days of silence after which another person at the company is asked as well. */
  askAnotherDays: whole(1, 60),
  /** Business days of silence after which the first person is written to once more. */
  writeAgainDays: whole(1, 60),
  /** Hours after an interview's end within which thanks are due. */
  thankYouHours: whole(1, 168),
  /** Later touches a year with one person, at most. */
  touchesPerYear: whole(0, 12),
})

export type Norms = z.infer<typeof norms>

/** Source: common advice of career centres. */
export const defaultNorms: Norms = {
  askAnotherDays: 3,
  writeAgainDays: 7,
  thankYouHours: 24,
  touchesPerYear: 3,
}
