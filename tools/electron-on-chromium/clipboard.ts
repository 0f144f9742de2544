import { visible } from './chromium.ts'
import { openWindows } from './open-windows.ts'
import { strict } from './strict.ts'

let kept = ''

/** Electron's `clipboard`: the desktop's where a person has one, else one of this process's own. */
export const clipboardApi = strict('clipboard', {
  writeText: async (text) => {
    kept = text
    const window = openWindows.focused() ?? openWindows.all()[0]
    if (!visible || window === undefined) return
    await window.webContents
      .executeJavaScript(`navigator.clipboard.writeText(${JSON.stringify(text)})`)
      .catch(() => process.stderr.write(`electron-on-chromium: not on the clipboard:\n${text}\n`))
  },
  readText: async () => kept,
} satisfies Pick<Electron.Clipboard, 'writeText' | 'readText'>)
