import { contract, type Input, type Output, type OwnedBy } from '../../contract/contract.ts'
import { type BackupThread, backupThread } from './backupThread.ts'
import {
  type FileRequestInput,
  type FileRequestName,
  type FileRequestOutput,
  fileRequests,
} from './requests.ts'
import { startThread, type ThreadOptions } from './threadClient.ts'

/** The planner as the main process and the command line see it. */
export interface Store {
  ask<K extends OwnedBy<'reader' | 'writer'>>(name: K, input: Input<K>): Promise<Output<K>>
  request<K extends FileRequestName>(name: K, input: FileRequestInput<K>): Promise<FileRequestOutput<K>>
  /** What is asked about backups; nothing else waits for it. */
  backup: BackupThread['ask']
  /** Asks the last request of this name to stop; it answers with `cancelled` and changes nothing. */
  cancel(name: FileRequestName): void
  close(): Promise<void>
}

/**
 * Opens a planner: first the thread that writes, which takes the folder and migrates, then the one that reads.
 * @throws AskwellError as the writer's opening does.
 */
export async function openStore(options: ThreadOptions): Promise<Store> {
  const writer = await startThread('writer', options)
  const reader = await startThread('reader', options).catch(async (error: unknown) => {
    // The folder is free again for whoever mends what is wrong.
    await writer.close()
    throw error
  })
  const backups = backupThread(options)
  const owner = (name: FileRequestName) => (fileRequests[name].owner === 'writer' ? writer : reader)
  return {
    // A thread answers what its handler table, typed by the same contract, returns.
    ask: (name, input) => (contract[name].owner === 'writer' ? writer : reader).ask(name, input) as never,
    request: (name, input) => owner(name).ask(name, input) as never,
    backup: backups.ask,
    cancel: (name) => owner(name).cancel(name),
    close: async () => {
      await backups.close()
      await reader.close()
      await writer.close()
    },
  }
}
