import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { AskwellError } from '../../contract/error.ts'
import type { ImportPreview } from '../../contract/exchange.ts'
import type { ExportFormat } from '../../domain/fileFormat.ts'
import { words } from '../../domain/words/words.ts'
import type { ShellAnswers } from '../ipc.ts'
import { backUpFirst } from '../store/backUpFirst.ts'
import type { Store } from '../store/client.ts'
import type { FileRequestInput } from '../store/requests.ts'
import { askForFile, askWhere } from './dialogs.ts'

type ExchangeChannel =
  | 'imports.choose'
  | 'imports.preview'
  | 'imports.commit'
  | 'contacts.export'
  | 'calendar.save'
  | 'exchange.cancel'

/** How a file is read: as the window asks for it. */
type Reading = Pick<FileRequestInput<'files.import'>, 'format' | 'mapping'>

const extensions: Readonly<Record<ExportFormat, string>> = {
  vcard: 'vcf',
  csv: 'csv',
  spreadsheet: 'csv',
  askwell: 'json',
}

/** Imports and exports of files that a person chooses in the system's dialogs. */
export function exchangeAnswers(store: Store): Pick<ShellAnswers, ExchangeChannel> {
  /** Whether someone asked to stop while a backup was made, which nothing can stop. */
  let isStopped = false
  let chosen: { readonly token: string; readonly path: string } | null = null
  return {
    'imports.choose': async (_input, event) => {
      const path = await askForFile(event)
      if (path === null) return null
      const preview = await previewOf(randomUUID(), path, { format: null, mapping: null })
      chosen = { token: preview.token, path }
      return preview
    },
    'imports.preview': ({ token, ...reading }) => previewOf(token, pathOf(token), reading),
    'imports.commit': async ({ token, format, mapping }) => {
      const path = pathOf(token)
      isStopped = false
      await backUpFirst(store)
      if (isStopped) throw new AskwellError('cancelled', words.errors.cancelled)
      const {
        examples: _examples,
        table: _table,
        ...report
      } = await store.request('files.import', {
        path,
        format,
        mapping,
        dryRun: false,
      })
      chosen = null
      return report
    },
    'contacts.export': async ({ format, selection }, event) => {
      const name = format === 'askwell' ? words.files.planner : words.files.contacts
      const path = await askWhere(event, name, extensions[format])
      return path === null ? null : store.request('files.export', { path, format, selection })
    },
    'calendar.save': async ({ interviewId }, event) => {
      const { contact } = await store.ask('interviews.get', { id: interviewId })
      const path = await askWhere(event, words.calendar.file(contact.name), 'ics')
      return path === null ? null : store.request('files.calendar', { path, interviewId })
    },
    'exchange.cancel': async ({ work }) => {
      isStopped = true
      store.cancel(`files.${work}`)
      return {}
    },
  }

  async function previewOf(token: string, path: string, reading: Reading): Promise<ImportPreview> {
    const outcome = await store.request('files.import', { path, ...reading, dryRun: true })
    return { ...outcome, token, fileName: basename(path) }
  }

  function pathOf(token: string): string {
    if (chosen?.token !== token) throw new AskwellError('not-found', words.imports.gone)
    return chosen.path
  }
}
