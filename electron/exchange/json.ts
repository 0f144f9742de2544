import { AskwellError } from '../../contract/error.ts'
import { words } from '../../domain/words/words.ts'

/** Whether a text looks like JSON's one object, as a planner is. */
export function looksLikeJson(text: string): boolean {
  return text.trimStart().startsWith('{')
}

/** @throws AskwellError `unreadable-file` for a text that is no JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AskwellError('unreadable-file', words.imports.notAPlanner)
  }
}
