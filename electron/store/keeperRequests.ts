import { z } from 'zod'
import type { Backup } from '../../contract/backups.ts'
import type { Nothing } from '../../contract/channel.ts'
import type { RecoveryState } from '../../contract/recovery.ts'
import type { Counts } from './health/inspect.ts'
import type { Salvaged } from './health/salvage.ts'

const path = z.string().min(1)
const nothing = z.object({})

/** What a planner's file is found to be. */
export interface Checked {
  readonly ok: boolean
  /** Sentences; empty when `ok`. */
  readonly problems: readonly string[]
  /** Null where they cannot be told, or there is no planner yet. */
  readonly counts: Counts | null
}

/** A planner put in the place of another. */
export interface Replaced extends Counts {
  /** Where the planner that was there before is kept: a backup, or the file itself. Null where there was none. */
  readonly before: string | null
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
  'keeper.look': request<RecoveryState>()(nothing),
  /** Newest first. */
  'keeper.backups': request<readonly Backup[]>()(nothing),
  'keeper.check': request<Checked>()(nothing),
  /** Puts a backup, or any other planner, in this one's place. */
  'keeper.restore': request<Replaced>()(z.object({ path })),
  /** Puts what can be read of a damaged planner in its place. */
  'keeper.salvage': request<Replaced & Salvaged>()(nothing),
  /** Takes a replacement back: `before` is where it said that what was there is kept. */
  'keeper.putBack': request<Nothing>()(z.object({ before: path })),
  /** Takes a planner that is sound but was changed outside Askwell for the right one. */
  'keeper.accept': request<Nothing>()(nothing),
  /** Begins an empty planner where the one that was is gone. */
  'keeper.beginEmpty': request<Nothing>()(nothing),
} as const

type KeeperRequests = typeof keeperRequests
export type KeeperRequestName = keyof KeeperRequests
export type KeeperRequestInput<K extends KeeperRequestName> = z.infer<KeeperRequests[K]['input']>
export type KeeperRequestOutput<K extends KeeperRequestName> = NonNullable<KeeperRequests[K]['output']>
