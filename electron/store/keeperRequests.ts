import { z } from 'zod'
import type { Counts } from './health/inspect.ts'

const nothing = z.object({})

/** What a planner's file is found to be. */
export interface Checked {
  readonly ok: boolean
  /** Sentences; empty when `ok`. */
  readonly problems: readonly string[]
  /** Null where they cannot be told, or there is no planner yet. */
  readonly counts: Counts | null
}

/** One line of the table below; `output` carries a type, never a value. */
interface KeeperRequest<In extends z.ZodType, Out> {
  readonly input: In
  readonly output?: Out
}

function request<Out>() {
  return <In extends z.ZodType>(input: In): KeeperRequest<In, Out> => ({ input })
}

/** What the main process and the command line ask of the thread that has the folder while no planner is open. */
export const keeperRequests = {
  'keeper.check': request<Checked>()(nothing),
} as const

type KeeperRequests = typeof keeperRequests
export type KeeperRequestName = keyof KeeperRequests
export type KeeperRequestInput<K extends KeeperRequestName> = z.infer<KeeperRequests[K]['input']>
export type KeeperRequestOutput<K extends KeeperRequestName> = NonNullable<KeeperRequests[K]['output']>
