import type { z } from 'zod'

/** Who answers a channel: the store's reading thread, its writing thread, or the main process around the window. */
export type Owner = 'reader' | 'writer' | 'shell'

/** One line of the contract: how the input is parsed, and what type comes back. */
export interface Channel<O extends Owner = Owner, In extends z.ZodType = z.ZodType, Out = unknown> {
  readonly owner: O
  readonly input: In
  /** Carries the output's type; there is never a value here. */
  readonly output?: Out
}

type Define<O extends Owner, Out> = <In extends z.ZodType>(input: In) => Channel<O, In, Out>

function channel<O extends Owner>(owner: O) {
  return <Out>(): Define<O, Out> =>
    (input) => ({ owner, input })
}

/** A question to the planner; answered while an import goes on. */
export const read = channel('reader')

/** A change of the planner: one transaction, acknowledged after its commit. */
export const write = channel('writer')

/** Something the operating system does: dialogs, printing, the window. */
export const shell = channel('shell')

/** The input of channels that take none. */
export type Nothing = Record<string, never>
