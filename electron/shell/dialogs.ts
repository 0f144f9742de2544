import { join } from 'node:path'
import { app, BrowserWindow, dialog, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { AskwellError } from '../../contract/error.ts'
import { words } from '../../domain/words/words.ts'

/** The file to import; null when none was chosen. */
export async function askForFile(event: IpcMainInvokeEvent): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(event.sender), {
    title: words.imports.chooseTitle,
    properties: ['openFile'],
    filters: [
      { name: words.imports.filter, extensions: ['csv', 'tsv', 'txt', 'zip', 'vcf', 'vcard', 'json'] },
      { name: words.imports.allFiles, extensions: ['*'] },
    ],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** A folder that is there; null when none was chosen. */
export async function askForFolder(event: IpcMainInvokeEvent, title: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(event.sender), {
    title,
    properties: ['openDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Where to write a file that is proposed under this name; null for nowhere. */
export async function askWhere(
  event: IpcMainInvokeEvent,
  name: string,
  extension: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(windowOf(event.sender), {
    defaultPath: join(app.getPath('documents'), `${fileName(name)}.${extension}`),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  })
  return canceled || filePath === '' ? null : filePath
}

/** A name every file system takes. */
function fileName(name: string): string {
  return name
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
}

function windowOf(sender: WebContents): BrowserWindow {
  const window = BrowserWindow.fromWebContents(sender)
  if (window === null) throw new AskwellError('refused', words.errors.refused)
  return window
}
