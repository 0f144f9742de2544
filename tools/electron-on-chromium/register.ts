/**
 * `node --import ./tools/electron-on-chromium/register.ts dist/electron/main.js` runs an unmodified Electron main
 * process on plain Node: the module `electron` resolves to the stand-in beside this file. Node reruns this in every
 * worker thread, so it only installs the hook; nothing else loads until someone imports `electron`.
 */
import { registerHooks } from 'node:module'
import { isMainThread } from 'node:worker_threads'

const standIn = new URL('./electron.ts', import.meta.url).href

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier !== 'electron' && specifier !== 'electron/main') return nextResolve(specifier, context)
    if (!isMainThread)
      throw new Error('electron cannot be imported in a worker thread, as in Electron itself')
    return { url: standIn, format: 'module-typescript', shortCircuit: true }
  },
})
