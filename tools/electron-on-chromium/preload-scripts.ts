import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { bridgeEnd } from './in-page-bridge.ts'
import { watchInput } from './in-page-input.ts'
import { runPreload } from './in-page-preload.ts'
import { notPlainJson, packArguments } from './plain-json.ts'

/** The isolated world's name; its global object is invisible to the page, and the page's to it. */
export const preloadWorld = 'Electron Isolated Context'
export const binding = '__electronToMain'
export const receiver = '__electronFromMain'

export interface PreloadScripts {
  readonly mainWorld: string
  readonly isolatedWorld: string
}

/**
 * The two scripts every new document of a window gets before its own, in this order. Subframes get neither: as in
 * Electron without `nodeIntegrationInSubFrames`, they have no bridge.
 */
export function preloadScripts(preload: string | undefined, argv: readonly string[]): PreloadScripts {
  const toMainWorld = randomUUID()
  const toIsolated = randomUUID()
  const source = preload === undefined ? 'undefined' : preloadFunction(preload)
  const runtime = {
    binding,
    receiver,
    process: {
      type: 'renderer',
      platform: process.platform,
      arch: process.arch,
      sandboxed: true,
      contextIsolated: true,
      argv: [process.execPath, ...argv],
      versions: { ...process.versions },
    },
  }
  return {
    mainWorld: `if (window.top === window) {
      const notPlainJson = ${notPlainJson}
      ;(${bridgeEnd})(${JSON.stringify({ send: toIsolated, receive: toMainWorld })}, notPlainJson, (key, value) =>
        Object.defineProperty(window, key, { value, enumerable: true }))
    }`,
    isolatedWorld: `if (window.top === window) {
      const notPlainJson = ${notPlainJson}
      const packArguments = ${packArguments}
      const bridge = (${bridgeEnd})(${JSON.stringify({ send: toMainWorld, receive: toIsolated })}, notPlainJson)
      const claimed = new Set()
      const tell = (${runPreload})(${JSON.stringify(runtime)}, bridge, packArguments, ${source}, claimed)
      ;(${watchInput})(tell, claimed, ${process.platform === 'darwin'})
    }`,
  }
}

/** The preload's text inside a function: an isolated world inherits the page's CSP, so nothing may be evaluated. */
function preloadFunction(path: string): string {
  return `function (require, module, exports, process) {\n${readFileSync(path, 'utf8')}\n}`
}
