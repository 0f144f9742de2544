import type { ChannelName, EventName } from '../contract/channels.ts'
import type { Input, Output } from '../contract/contract.ts'
import { AskwellError, type Result } from '../contract/error.ts'
import type { Events } from '../contract/events.ts'

type Calls = {
  readonly [K in ChannelName]: (input: Input<K>) => Promise<Result<Output<K>>>
}

interface Bridge extends Calls {
  readonly on: <E extends EventName>(event: E, listener: (payload: Events[E]) => void) => () => void
}

declare global {
  interface Window {
    /** What the preload offers. Only this file uses it. */
    readonly askwell: Bridge
  }
}

/**
 * Asks the planner, or the desktop around it.
 * @throws AskwellError with a message written for the person who sees it.
 */
export async function ask<K extends ChannelName>(channel: K, input: Input<K>): Promise<Output<K>> {
  const calls: Calls = window.askwell
  const result = await calls[channel](input)
  if (result.ok) return result.value
  throw new AskwellError(result.error.code, result.error.message, result.error.field)
}

/** Listens to what the main process tells unasked; answers how to stop. */
export function listen<E extends EventName>(event: E, listener: (payload: Events[E]) => void): () => void {
  return window.askwell.on(event, listener)
}
