import type { Progress } from '../../contract/events.ts'
import type { Connection } from './database.ts'

/** What every handler of the store is given; tests give a fixed clock and counted ids. */
export interface StoreContext {
  readonly db: Connection
  /** The time zone of the person at this machine. */
  readonly zone: string
  readonly locale: string
  /** The moment of the request. */
  now(): Date
  newId(): string
  /** Reports long work; throws AskwellError `cancelled` once the person has asked to stop. */
  progress(progress: Progress): void
}

/** One channel's answer: a plain function of the context and the parsed input. */
export type Handler<In, Out> = (context: StoreContext, input: In) => Out
