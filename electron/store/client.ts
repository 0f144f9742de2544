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

export interface StoreOptions extends Omit<ThreadOptions, 'onGone' | 'onDamage'> {
  /**
   * Called once when one of the threads has ended by itself, with the error it ended by. The store closes what is left of
   * it; once it is `closed`, the planner can be opened again.
   */
  readonly onGone?: (error: unknown, closed: Promise<void>) => void
}

/**
 * Opens a planner: first the thread that writes, which takes the folder and migrates, then the one that reads.
 * @throws AskwellError as the writer's opening does.
 */
export async function openStore({ onGone, ...given }: StoreOptions): Promise<Store> {
  /** The last one opened first. */
  const parts: { close(): Promise<void> }[] = []
  let isClosing = false
  let isTrusted = true
  const close = async () => {
    isClosing = true
    for (const part of parts) await part.close()
  }
  const gone = (error: unknown) => {
    if (!isClosing) onGone?.(error, close())
  }
  const onDamage = () => {
    isTrusted = false
  }
  const writer = await startThread('writer', { ...given, onGone: gone, onDamage })
  parts.unshift({ close: () => writer.close(isTrusted) })
  const reader = await startThread('reader', { ...given, onGone: gone, onDamage }).catch(
    async (error: unknown) => {
      // The folder is free again for whoever mends what is wrong.
      await close()
      throw error
    },
  )
  parts.unshift(reader)
  const backups = backupThread({ ...given, onDamage })
  parts.unshift(backups)
  const owner = (name: FileRequestName) => (fileRequests[name].owner === 'writer' ? writer : reader)
  return {
    // A thread answers what its handler table, typed by the same contract, returns.
    ask: (name, input) => (contract[name].owner === 'writer' ? writer : reader).ask(name, input) as never,
    request: (name, input) => owner(name).ask(name, input) as never,
    backup: backups.ask,
    cancel: (name) => owner(name).cancel(name),
    close,
  }
}
