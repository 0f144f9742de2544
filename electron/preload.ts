import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { channelNames, eventNames } from '../contract/channels.ts'

const calls = Object.fromEntries(
  channelNames.map((name) => [name, (input: unknown): Promise<unknown> => ipcRenderer.invoke(name, input)]),
)

/** Listens to one of the main process's events; answers how to stop. */
function on(name: string, listener: (payload: unknown) => void): () => void {
  if (!eventNames.some((known) => known === name)) throw new Error(`There is no event ${name}.`)
  const relay = (_event: IpcRendererEvent, payload: unknown) => listener(payload)
  ipcRenderer.on(name, relay)
  return () => {
    ipcRenderer.off(name, relay)
  }
}

contextBridge.exposeInMainWorld('askwell', { ...calls, on })
