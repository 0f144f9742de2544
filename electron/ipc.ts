import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type ChannelName, channelNames } from '../contract/channels.ts'
import { contract, type Input, type Output, type OwnedBy, parseInput } from '../contract/contract.ts'
import { AskwellError, type Result } from '../contract/error.ts'
import { words } from '../domain/words/words.ts'
import { toFailure } from './failure.ts'
import { isOurPage } from './sender.ts'
import type { Store } from './store/client.ts'

/** What the main process answers itself, instead of the store. */
export type ShellAnswers = {
  readonly [K in OwnedBy<'shell'>]: (input: Input<K>, event: IpcMainInvokeEvent) => Promise<Output<K>>
}

/** Opens every channel of the contract: the sender is checked, the input parsed, and errors leave as data. */
export function answerChannels(store: Store, shell: ShellAnswers): void {
  for (const name of channelNames) {
    ipcMain.handle(name, (event, raw: unknown) => settle(event, () => call(store, shell, name, raw, event)))
  }
}

async function settle(event: IpcMainInvokeEvent, run: () => Promise<unknown>): Promise<Result<unknown>> {
  try {
    if (!isOurPage(event.senderFrame)) throw new AskwellError('refused', words.errors.refused)
    return { ok: true, value: await run() }
  } catch (error) {
    return { ok: false, error: toFailure(error) }
  }
}

function call(
  store: Store,
  shell: ShellAnswers,
  name: ChannelName,
  raw: unknown,
  event: IpcMainInvokeEvent,
): Promise<unknown> {
  const { owner, input } = contract[name]
  const parsed = parseInput(input, raw)
  // The schema that parsed the input and the handler's parameter come from the same line of the contract.
  if (owner === 'shell') return shell[name as OwnedBy<'shell'>](parsed as never, event)
  return store.ask(name as OwnedBy<'reader' | 'writer'>, parsed as never)
}
