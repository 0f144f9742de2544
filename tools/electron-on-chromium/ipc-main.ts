import type { FromPage } from './in-page-preload.ts'
import { notPlainJson, type PackedArguments } from './plain-json.ts'
import { StrictEmitter, strict } from './strict.ts'
import type { WebContents } from './web-contents.ts'

type Handler = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown
type Listener = (event: Electron.IpcMainEvent, ...args: unknown[]) => void

const handlers = new Map<string, Handler>()
const listeners = new Map<string, Listener[]>()

const removeListener = (channel: string, listener: Listener): void => {
  listeners.set(
    channel,
    (listeners.get(channel) ?? []).filter((known) => known !== listener),
  )
}

/** Electron's `ipcMain`. */
export const ipcMainApi = strict('ipcMain', {
  handle: (channel: string, handler: Handler): void => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
  removeHandler: (channel: string): void => {
    handlers.delete(channel)
  },
  on: (channel: string, listener: Listener): void => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
  },
  off: removeListener,
  removeListener,
})

class IpcEvent extends StrictEmitter {
  readonly type = 'frame'
  readonly sender: WebContents
  readonly senderFrame: WebContents['mainFrame']
  readonly frameId: number
  readonly processId: number

  constructor(sender: WebContents) {
    super('IpcMainInvokeEvent', [])
    this.sender = sender
    this.senderFrame = sender.mainFrame
    this.frameId = this.senderFrame.routingId
    this.processId = this.senderFrame.processId
  }
}

const unpack = (args: PackedArguments): readonly unknown[] => args.map(([arg]) => arg)

/** Hands a page's message to the app; only `invoke` is answered, in Electron's own words. */
export async function receive(
  sender: WebContents,
  message: Extract<FromPage, { kind: 'invoke' | 'send' }>,
): Promise<void> {
  const { channel } = message
  if (message.kind === 'send') {
    const event = new IpcEvent(sender) as unknown as Electron.IpcMainEvent
    for (const listener of listeners.get(channel) ?? []) listener(event, ...unpack(message.args))
    return
  }
  const { id } = message
  try {
    const handler = handlers.get(channel)
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
    const event = new IpcEvent(sender) as unknown as Electron.IpcMainInvokeEvent
    const result = await handler(event, ...unpack(message.args))
    const problem = notPlainJson(result)
    if (problem !== undefined) {
      throw new TypeError(`electron-on-chromium: the answer of '${channel}' is not plain JSON: ${problem}`)
    }
    sender.reply({ kind: 'reply', id, ok: result === undefined ? [] : [result] })
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error)
    sender.reply({ kind: 'reply', id, error: `Error invoking remote method '${channel}': ${error}` })
  }
}
