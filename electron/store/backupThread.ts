import type { BackupRequestInput, BackupRequestName, BackupRequestOutput } from './backupRequests.ts'
import { startThread, type Thread, type ThreadOptions } from './threadClient.ts'

/** The thread that makes backups, as the main process and the command line see it. */
export interface BackupThread {
  ask<K extends BackupRequestName>(name: K, input: BackupRequestInput<K>): Promise<BackupRequestOutput<K>>
  close(): Promise<void>
}

/**
 * A thread of its own, because a backup of a large planner takes seconds and a second disk may be slow: neither a search
 * nor a change waits for it. It is started when it is first asked, and anew when it was lost: the planner is not.
 */
export function backupThread(options: ThreadOptions): BackupThread {
  let started: Promise<Thread> | null = null
  const forget = () => {
    started = null
  }
  return {
    ask: async (name, input) => {
      started ??= startThread('backups', { ...options, onGone: forget })
      started.catch(forget)
      const thread = await started
      // The thread answers what its handler table, typed by the same requests, returns.
      return (await thread.ask(name, input)) as never
    },
    close: async () => {
      const thread = await started?.catch(() => null)
      await thread?.close()
    },
  }
}
