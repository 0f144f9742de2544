import { z } from 'zod'
import type { Backup } from './backups.ts'
import { type Nothing, shell } from './channel.ts'

/**
 * What keeps a planner from being opened. `damaged`: its file does not hold together. `foreign`: it is a database of
 * another program. `newer`: it is of an Askwell newer than this one. `changed`: it is sound, but not as Askwell left it.
 * `missing`: it is gone, and something of it is left.
 */
export type PlannerProblem = 'damaged' | 'foreign' | 'newer' | 'changed' | 'missing'

/** How a planner's folder stands while no planner is open. */
export interface RecoveryState {
  /** Null where nothing keeps the planner from being opened. */
  readonly problem: PlannerProblem | null
  /** Sentences that say what was found; empty where the problem says it all. */
  readonly problems: readonly string[]
  readonly folder: string
  /** The planner's file in that folder. */
  readonly file: string
  /** Newest first. */
  readonly backups: readonly Backup[]
}

/** What was done to the planner as a whole, for the window that comes up with it. */
export type RecoveryOutcome =
  | { readonly kind: 'restored'; readonly at: string; readonly contacts: number; readonly interviews: number }
  | {
      readonly kind: 'salvaged'
      readonly contacts: number
      readonly interviews: number
      /** How many records could not be read; null where nothing tells. */
      readonly lost: number | null
    }
  | { readonly kind: 'undone' }

export const recoveryChannels = {
  /** While no planner is open. */
  'recovery.state': shell<RecoveryState>()(z.object({})),
  /** Puts a backup, one of those listed, in the planner's place, and shows the window anew. */
  'recovery.restore': shell<Nothing>()(z.object({ path: z.string().min(1) })),
  /** Puts what can be read of a damaged planner in its place, and shows the window anew. */
  'recovery.salvage': shell<Nothing>()(z.object({})),
  /** Opens a planner that was changed outside Askwell as it is. */
  'recovery.accept': shell<Nothing>()(z.object({})),
  'recovery.beginEmpty': shell<Nothing>()(z.object({})),
  /** Starts Askwell anew with the planner of a folder that the person chooses; answers false when none was chosen. */
  'recovery.openElsewhere': shell<{ readonly opened: boolean }>()(z.object({})),
  'recovery.showFolder': shell<Nothing>()(z.object({})),
  /** What was done last; told once. */
  'recovery.outcome': shell<{ readonly outcome: RecoveryOutcome | null; readonly canUndo: boolean }>()(
    z.object({}),
  ),
  /** Takes what was done last back, and shows the window anew. */
  'recovery.undo': shell<Nothing>()(z.object({})),
} as const
