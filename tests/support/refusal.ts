import { AskwellError } from '../../contract/error.ts'

/** The error with which an attempt is refused. */
export function refusal(attempt: () => unknown): AskwellError {
  try {
    attempt()
  } catch (error) {
    if (error instanceof AskwellError) return error
  }
  throw new Error('It was not refused.')
}
