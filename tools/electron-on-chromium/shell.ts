import { spawn } from 'node:child_process'
import { visible } from './chromium.ts'
import { strict } from './strict.ts'

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Only a person's visible window opens things for real; everywhere else the wish is written down. */
function open(what: string): void {
  if (!visible) {
    process.stderr.write(`electron-on-chromium: not opening ${what}\n`)
    return
  }
  const [command = 'xdg-open', ...args] = openers[process.platform] ?? ['xdg-open']
  const child = spawn(command, [...args, what], { detached: true, stdio: 'ignore' })
  child.on('error', () => process.stderr.write(`cannot open ${what}\n`))
  child.unref()
}

/** Electron's `shell`. */
export const shellApi = strict('shell', {
  openExternal: async (url) => open(url),
  openPath: async (path) => {
    open(path)
    return ''
  },
  showItemInFolder: (path) => open(path),
} satisfies Pick<Electron.Shell, 'openExternal' | 'openPath' | 'showItemInFolder'>)
