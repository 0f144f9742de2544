import { AskwellError, type Failure } from '../contract/error.ts'
import { words } from '../domain/words/words.ts'
import { framesOf, kindOf } from './frames.ts'

/** What the outside is told of an error: an expected one as it is, any other as one sentence. */
export function toFailure(error: unknown): Failure {
  if (error instanceof AskwellError) return error.toFailure()
  logUnexpected(kindOf(error), error)
  return { code: 'unexpected', message: words.errors.unexpected }
}

/** Leaves a trace of an error nobody foresaw: where it was thrown, and nothing of what it says. */
export function logUnexpected(name: string, error: unknown): void {
  const lines = [
    `Askwell met an unexpected error (${name})`,
    ...framesOf(error).map((frame) => `    at ${frame}`),
  ]
  process.stderr.write(`${lines.join('\n')}\n`)
}
