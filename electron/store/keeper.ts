import type { KeeperRequestInput, KeeperRequestName, KeeperRequestOutput } from './keeperRequests.ts'
import { startThread, type ThreadOptions } from './threadClient.ts'

/** A planner's folder while no planner is open in it, as the main process and the command line see it. */
export interface Keeper {
  ask<K extends KeeperRequestName>(name: K, input: KeeperRequestInput<K>): Promise<KeeperRequestOutput<K>>
  close(): Promise<void>
}

/**
 * Takes a planner's folder without opening the planner, whatever state it is in.
 * @throws AskwellError `planner-open` or `unwritable-file`.
 */
export async function openKeeper(options: ThreadOptions): Promise<Keeper> {
  const thread = await startThread('keeper', options)
  return {
    // The thread answers what its handler table, typed by the same requests, returns.
    ask: (name, input) => thread.ask(name, input) as never,
    close: () => thread.close(),
  }
}
