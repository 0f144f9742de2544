import type { BridgeEnd } from './in-page-bridge.ts'
import type { PackedArguments } from './plain-json.ts'

/** What a preload tells the main process. */
export type FromPage =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: PackedArguments }
  | { readonly kind: 'send'; readonly channel: string; readonly args: PackedArguments }
  | { readonly kind: 'preload-error'; readonly message: string }
  | { readonly kind: 'accelerator'; readonly keys: string }
  | { readonly kind: 'input'; readonly input: Readonly<Record<string, unknown>> }
  | { readonly kind: 'context-menu'; readonly params: Readonly<Record<string, unknown>> }
  | { readonly kind: 'bounds'; readonly bounds: Electron.Rectangle }

/** What the main process tells a preload. */
export type ToPage =
  | { readonly kind: 'reply'; readonly id: number; readonly ok?: readonly unknown[]; readonly error?: string }
  | { readonly kind: 'message'; readonly channel: string; readonly args: PackedArguments }
  | { readonly kind: 'accelerators'; readonly keys: readonly string[] }

export interface PreloadRuntime {
  readonly binding: string
  readonly receiver: string
  readonly process: Readonly<Record<string, unknown>>
}

type Listener = (event: object, ...args: unknown[]) => void
type PreloadModule = (
  require: (name: string) => object,
  module: object,
  exports: object,
  process: object,
) => void

/**
 * Runs a preload as a sandboxed Electron renderer would: `require` knows only what the sandbox allows, IPC carries plain
 * JSON. Self-contained: its source text runs in the isolated world, `run` being the preload's own code.
 */
export function runPreload(
  runtime: PreloadRuntime,
  bridge: BridgeEnd,
  packArguments: (what: string, args: readonly unknown[]) => PackedArguments,
  run: PreloadModule | undefined,
  claimed: Set<string>,
): (message: FromPage) => void {
  const world = globalThis as unknown as Record<string, unknown>
  const binding = world[runtime.binding] as (payload: string) => void
  const tell = (message: FromPage) => binding(JSON.stringify(message))
  const unpack = (args: PackedArguments) => args.map(([arg]) => arg)
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const listeners = new Map<string, Listener[]>()
  let nextId = 0

  const guarded = (name: string, members: object) =>
    new Proxy(members, {
      get: (object, key) => {
        if (key in object || typeof key === 'symbol') return Reflect.get(object, key)
        throw new Error(`electron-on-chromium does not implement ${name}.${key} in a preload`)
      },
    })

  const off = (channel: string, listener: Listener) => {
    const left = (listeners.get(channel) ?? []).filter((known) => known !== listener)
    listeners.set(channel, left)
    return ipcRenderer
  }
  const on = (channel: string, listener: Listener) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    return ipcRenderer
  }
  const ipcRenderer: object = guarded('ipcRenderer', {
    invoke: async (channel: string, ...args: unknown[]) => {
      const packed = packArguments(`ipcRenderer.invoke('${channel}')`, args)
      const id = nextId++
      return await new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        tell({ kind: 'invoke', id, channel, args: packed })
      })
    },
    send: (channel: string, ...args: unknown[]) =>
      tell({ kind: 'send', channel, args: packArguments(`ipcRenderer.send('${channel}')`, args) }),
    on,
    addListener: on,
    off,
    removeListener: off,
    once: (channel: string, listener: Listener) => {
      const once: Listener = (event, ...args) => {
        off(channel, once)
        listener(event, ...args)
      }
      return on(channel, once)
    },
    removeAllListeners: (channel: string) => {
      listeners.delete(channel)
      return ipcRenderer
    },
  })
  bridge.hide(ipcRenderer)
  const contextBridge = guarded('contextBridge', {
    exposeInMainWorld: (key: string, api: unknown) => bridge.post({ expose: key, api: bridge.encode(api) }),
  })
  const allowed: Readonly<Record<string, object>> = {
    electron: guarded('electron', { contextBridge, ipcRenderer }),
    timers: guarded('timers', { setTimeout, clearTimeout, setInterval, clearInterval }),
    url: guarded('url', { URL, URLSearchParams }),
  }
  const require = (name: string): object => {
    const module = allowed[name.replace(/^node:/, '').replace(/^electron\/renderer$/, 'electron')]
    if (module !== undefined) return module
    throw new Error(`module not found: ${name} (a sandboxed preload may require electron, timers and url)`)
  }

  world[runtime.receiver] = (message: ToPage) => {
    if (message.kind === 'reply') {
      const call = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.ok === undefined) call?.reject(new Error(message.error))
      else call?.resolve(message.ok[0])
      return
    }
    if (message.kind === 'accelerators') {
      claimed.clear()
      for (const keys of message.keys) claimed.add(keys)
      return
    }
    for (const listener of listeners.get(message.channel) ?? []) {
      listener(guarded('IpcRendererEvent', {}), ...unpack(message.args))
    }
  }
  try {
    const module = { exports: {} }
    run?.(require, module, module.exports, guarded('process', runtime.process))
  } catch (error) {
    tell({
      kind: 'preload-error',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
  return tell
}
