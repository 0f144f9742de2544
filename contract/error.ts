/** What can go wrong, as a program tells it apart. Words for people are in the message. */
export type ErrorCode =
  | 'invalid'
  | 'not-found'
  | 'planner-open'
  | 'planner-newer'
  | 'planner-damaged'
  | 'planner-foreign'
  | 'planner-changed'
  | 'planner-missing'
  | 'unreadable-file'
  | 'unwritable-file'
  | 'disk-full'
  | 'not-empty'
  | 'cannot-fit'
  | 'cancelled'
  | 'refused'
  /** A thread of the store ended; what was under way may or may not have been done. */
  | 'store-gone'
  | 'unexpected'

/** An error as it crosses from one process to another: never a stack, never SQL, never a path nobody chose. */
export interface Failure {
  readonly code: ErrorCode
  readonly message: string
  readonly field?: string | undefined
}

/** What every call across a process boundary answers with. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure }

/** An expected error: its message is written for the person who sees it. */
export class AskwellError extends Error {
  readonly code: ErrorCode
  readonly field: string | undefined

  constructor(code: ErrorCode, message: string, field?: string) {
    super(message)
    this.name = 'AskwellError'
    this.code = code
    this.field = field
  }

  /** The same error as data. */
  toFailure(): Failure {
    return {
      code: this.code,
      message: this.message,
      ...(this.field === undefined ? {} : { field: this.field }),
    }
  }
}

/** Marks a branch no value can reach; a new case of a union fails to compile here. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`)
}
