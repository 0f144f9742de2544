import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** Modules that a tool adds of its own, and whose they are. */
const ADDED: readonly (readonly [prefix: string, name: string])[] = [
  ['\0rolldown/', 'rolldown'],
  ['\0vite/', 'vite'],
]

/** Notes the folder of every npm package that something in a build's output was made from: code, styles, fonts. */
export function noteBundled(folders: Set<string>): Plugin {
  let root = ''
  return {
    name: 'note-bundled',
    configResolved(config) {
      root = config.root
    },
    generateBundle(_options, bundle) {
      const styles = [...this.getModuleIds()].filter((id) => /\.css($|\?)/.test(id))
      const sources = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : file.originalFileNames.map((name) => resolve(root, name)),
      )
      for (const source of [...styles, ...sources]) {
        const folder = packageOf(source)
        if (folder !== null) folders.add(folder)
      }
    },
  }
}

/** The folder of the package that a module is from; null for a module of ours. */
export function packageOf(module: string): string | null {
  if (module.startsWith('\0')) {
    const [, name] = ADDED.find(([prefix]) => module.startsWith(prefix)) ?? []
    if (name === undefined)
      throw new Error(`Nobody knows whose module ${module.slice(1)} is, which the build added`)
    return packageFolder(name)
  }
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\\', '/'))?.[0] ?? null
}

/** Where an installed package is. */
export function packageFolder(name: string): string {
  return dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)))
}
