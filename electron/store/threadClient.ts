import { Worker } from 'node:worker_threads'
import { AskwellError, assertNever, type Failure } from '../../contract/error.ts'
import type { Progress } from '../../contract/events.ts'
import { words } from '../../domain/words/words.ts'
import type { FromThread, ThreadData, ToThread } from './messages.ts'

export interface ThreadOptions {
  readonly folder: string
  /** The built store thread, its own file because workers are loaded by name. */
  readonly threadFile: string
  readonly zone: string
  readonly locale: string
  /** Called after every commit. */
  readonly onChanged?: () => void
  readonly onProgress?: (progress: Progress) => void
  /** Called when a thread has ended that nobody closed, with the error it ended by. */
  readonly onGone?: (error: unknown) => void
  /** Called when a thread found the planner's file damaged while it answered. */
  readonly onDamage?: () => void
}

/** A thread of the store as the main process sees it. */
export interface Thread {
  ask(name: string, input: unknown): Promise<unknown>
  cancel(name: string): void
  /** @param isTrusted false where the file was found damaged meanwhile; true when left out */
  close(isTrusted?: boolean): Promise<void>
}

/**
 * Starts a thread and waits until it has taken its part.
 * @throws AskwellError as its opening does.
 */
export async function startThread(role: ThreadData['role'], options: ThreadOptions): Promise<Thread> {
  const { folder, zone, locale } = options
  const cancel = new SharedArrayBuffer(4)
  const cancelled = new Int32Array(cancel)
  const workerData: ThreadData = { role, folder, zone, locale, cancel }
  const worker = new Worker(options.threadFile, { workerData })
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: AskwellError): void }>()
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  const post = (message: ToThread) => worker.postMessage(message)
  /** By name, the number of the last request. */
  const asked = new Map<string, number>()
  let last = 0
  let state: 'starting' | 'running' | 'closing' | 'ended' = 'starting'

  await new Promise<void>((resolve, reject) => {
    let cause: unknown
    worker.on('error', (error) => {
      cause = error
    })
    worker.on('exit', () => {
      const isGone = state === 'running'
      state = 'ended'
      // First of all: whoever is refused may ask again at once.
      if (isGone) options.onGone?.(cause)
      reject(threadGone())
      for (const { reject: rejectOne } of waiting.values()) rejectOne(threadGone())
      waiting.clear()
    })
    worker.on('message', (message: FromThread) => {
      switch (message.kind) {
        case 'ready':
          if (message.result.ok) {
            state = 'running'
            resolve()
          } else reject(toError(message.result.error))
          break
        case 'answer': {
          const request = waiting.get(message.id)
          waiting.delete(message.id)
          if (message.result.ok) request?.resolve(message.result.value)
          else {
            if (message.result.error.code === 'planner-damaged') options.onDamage?.()
            request?.reject(toError(message.result.error))
          }
          break
        }
        case 'changed':
          options.onChanged?.()
          break
        case 'progress':
          options.onProgress?.(message.progress)
          break
        default:
          assertNever(message)
      }
    })
  })

  return {
    ask: (name, input) =>
      new Promise((resolve, reject) => {
        if (state === 'ended') throw threadGone()
        last += 1
        waiting.set(last, { resolve, reject })
        asked.set(name, last)
        post({ kind: 'ask', id: last, name, input })
      }),
    cancel: (name) => Atomics.store(cancelled, 0, asked.get(name) ?? 0),
    close: (isTrusted = true) => {
      if (state === 'running') state = 'closing'
      post({ kind: 'close', isTrusted })
      return exited
    },
  }
}

function threadGone(): AskwellError {
  return new AskwellError('store-gone', words.errors.storeGone)
}

function toError({ code, message, field }: Failure): AskwellError {
  return new AskwellError(code, message, field)
}
