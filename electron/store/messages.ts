import type { Result } from '../../contract/error.ts'
import type { Progress } from '../../contract/events.ts'

/** What a thread of the store is started with. */
export interface ThreadData {
  /**
   * The writer owns the planner, the reader reads beside it and a third makes backups; the keeper has the folder while no
   * planner is open.
   */
  readonly role: 'writer' | 'reader' | 'backups' | 'keeper'
  readonly folder: string
  readonly zone: string
  readonly locale: string
  /** One Int32: the number of the request that the person has asked to stop. Shared, because the thread is busy. */
  readonly cancel: SharedArrayBuffer
}

export type ToThread =
  | { readonly kind: 'ask'; readonly id: number; readonly name: string; readonly input: unknown }
  /** `isTrusted`: no thread of the store found the file damaged. */
  | { readonly kind: 'close'; readonly isTrusted: boolean }

export type FromThread =
  | { readonly kind: 'ready'; readonly result: Result<null> }
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'changed' }
  | { readonly kind: 'progress'; readonly progress: Progress }
