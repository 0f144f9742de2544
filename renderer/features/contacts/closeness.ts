import { words } from '../../../domain/words/words.ts'

/** The levels of closeness to choose from. */
export const closenessOptions = words.contacts.closenessLevels.map((label, level) => ({
  id: String(level),
  label,
}))
