import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { visible } from './chromium.ts'
import { openWindows } from './open-windows.ts'
import { strict } from './strict.ts'
import { askForFiles, askToChoose } from './visible-dialog.ts'

type WithOptions<T> = readonly [window: object | undefined, options: T] | readonly [options: T]

/** Electron lets every dialog's first argument, the window, be left out. */
const optionsOf = <T>(args: WithOptions<T>): T => args[args.length - 1] as T

const unanswered = (what: string): void => {
  process.stderr.write(`electron-on-chromium: nobody can answer ${what} here; taken as cancelled\n`)
}

async function showOpenDialog(
  ...args: WithOptions<Electron.OpenDialogOptions>
): Promise<Electron.OpenDialogReturnValue> {
  const page = await visiblePage()
  if (page !== undefined) return await askForFiles(page, optionsOf(args))
  unanswered('showOpenDialog')
  return { canceled: true, filePaths: [] }
}

/** A page cannot be told where to save: without Electron the file goes to the downloads, and the terminal says so. */
async function showSaveDialog(
  ...args: WithOptions<Electron.SaveDialogOptions>
): Promise<Electron.SaveDialogReturnValue> {
  if (!visible) {
    unanswered('showSaveDialog')
    return { canceled: true, filePath: '' }
  }
  const filePath = join(homedir(), 'Downloads', basename(optionsOf(args).defaultPath ?? 'askwell'))
  process.stderr.write(`Without Electron there is no save dialog: saving to ${filePath}\n`)
  return { canceled: false, filePath }
}

async function showMessageBox(
  ...args: WithOptions<Electron.MessageBoxOptions>
): Promise<Electron.MessageBoxReturnValue> {
  const options = optionsOf(args)
  const page = await visiblePage()
  if (page !== undefined) return { response: await askToChoose(page, options), checkboxChecked: false }
  unanswered(`showMessageBox (${options.message})`)
  const { buttons = ['OK'], cancelId } = options
  const cancel = buttons.findIndex((button) => /^(cancel|no)$/i.test(button.replace('&', '')))
  return { response: cancelId ?? Math.max(0, cancel), checkboxChecked: false }
}

function showErrorBox(title: string, content: string): void {
  process.stderr.write(`${title}: ${content}\n`)
}

async function visiblePage() {
  const window = openWindows.focused() ?? openWindows.all()[0]
  return visible && window !== undefined ? await window.webContents.page() : undefined
}

/** Electron's `dialog`. */
export const dialogApi = strict('dialog', {
  showOpenDialog,
  showSaveDialog,
  showMessageBox,
  showErrorBox,
} satisfies Pick<Electron.Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'>)
