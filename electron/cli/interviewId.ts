import { AskwellError } from '../../contract/error.ts'
import { id } from '../../domain/id.ts'
import { words } from '../../domain/words/words.ts'

/** @throws AskwellError `not-found` for a word that cannot be an interview's id: no interview has it. */
export function interviewId(word: string): string {
  const parsed = id.safeParse(word)
  if (!parsed.success) throw new AskwellError('not-found', words.interviews.gone)
  return parsed.data
}
