import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import { app, BrowserWindow, dialog, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { AskwellError } from '../../contract/error.ts'
import { words } from '../../domain/words/words.ts'
import type { ShellAnswers } from '../ipc.ts'
import type { Store } from '../store/client.ts'
import { writeWhole } from '../writeWhole.ts'
import { briefPdf, printBrief } from './brief.ts'

export interface ShellOptions {
  readonly store: Store
  readonly folder: string
  readonly preload: string
}

/** What the window asks of the operating system. The window never names a file: the person chooses it in a dialog. */
export function shellAnswers({ store, folder, preload }: ShellOptions): ShellAnswers {
  const chosen = new Map<string, string>()
  return {
    'imports.choose': async (_input, event) => {
      const path = await askForFile(event)
      if (path === null) return null
      const preview = await store.request('files.import', { path, format: 'auto', dryRun: true })
      const token = randomUUID()
      chosen.clear()
      chosen.set(token, path)
      return { ...preview, token, fileName: basename(path) }
    },
    'imports.commit': async ({ token }) => {
      const path = chosen.get(token)
      if (path === undefined) throw new AskwellError('not-found', words.imports.gone)
      const { examples: _examples, ...report } = await store.request('files.import', {
        path,
        format: 'auto',
        dryRun: false,
      })
      chosen.delete(token)
      return report
    },
    'imports.cancel': async () => {
      store.cancel()
      return {}
    },
    'planner.export': async (_input, event) => {
      const path = await askWhere(event, words.files.planner, 'json')
      return path === null ? null : store.request('files.export', { path })
    },
    'brief.print': async ({ interviewId, paper }) => ({
      printed: await printBrief(preload, interviewId, paper),
    }),
    'brief.savePdf': async ({ interviewId, paper }, event) => {
      const { contact } = await store.ask('interviews.get', { id: interviewId })
      const file = await askWhere(event, words.files.brief(contact.name), 'pdf')
      if (file === null) return null
      const { pdf } = await briefPdf(preload, interviewId, paper)
      writeWhole(file, pdf)
      return { file }
    },
    'app.info': async () => ({
      version: app.getVersion(),
      folder,
      runtime: `Electron ${process.versions.electron ?? '—'}`,
    }),
  }
}

async function askForFile(event: IpcMainInvokeEvent): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(event.sender), {
    title: words.imports.chooseTitle,
    properties: ['openFile'],
    filters: [
      { name: words.imports.filter, extensions: ['csv', 'json'] },
      { name: words.imports.allFiles, extensions: ['*'] },
    ],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

async function askWhere(event: IpcMainInvokeEvent, name: string, extension: string): Promise<string | null> {
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
