import { AskwellError } from '../../contract/error.ts'
import { words } from '../../domain/words/words.ts'

/** What an error says to the person who sees it. */
export function messageOf(error: unknown): string {
  return error instanceof AskwellError ? error.message : words.errors.unexpected
}
