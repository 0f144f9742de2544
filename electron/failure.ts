import { AskwellError, type Failure } from '../contract/error.ts'
import { words } from '../domain/words/words.ts'

/** What the outside is told of an error: an expected one as it is, any other as one sentence. */
export function toFailure(error: unknown): Failure {
  if (error instanceof AskwellError) return error.toFailure()
  logUnexpected(error instanceof Error ? error.name : typeof error, error)
  return { code: 'unexpected', message: words.errors.unexpected }
}

/** Leaves a trace of an error nobody foresaw. Its message may quote what the user wrote, so only frames are kept. */
export function logUnexpected(name: string, error: unknown): void {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : []
  const frames = lines.filter((line) => /^\s+at /.test(line)).slice(0, 8)
  process.stderr.write(`Askwell met an unexpected error (${name})\n${frames.join('\n')}\n`)
}
