import { app } from 'electron'
import { words } from '../../domain/words/words.ts'
import type { ShellAnswers } from '../ipc.ts'
import type { Store } from '../store/client.ts'
import { writeWhole } from '../writeWhole.ts'
import { briefPdf, printBrief } from './brief.ts'
import { askWhere } from './dialogs.ts'
import { exchangeAnswers } from './exchange.ts'
import { openMail } from './mail.ts'
import { meetingAnswers } from './meeting.ts'
import { copyReport, errorOf } from './report.ts'

export interface ShellOptions {
  readonly store: Store
  readonly folder: string
  readonly preload: string
}

/** What the window asks of the operating system. The window never names a file: the person chooses it in a dialog. */
export function shellAnswers({ store, folder, preload }: ShellOptions): ShellAnswers {
  return {
    ...exchangeAnswers(store),
    ...meetingAnswers(),
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
    'mail.open': openMail,
    'report.copy': async ({ error }) => {
      await copyReport({ part: 'screen', error: errorOf(error) })
      return {}
    },
    'app.info': async () => ({
      version: app.getVersion(),
      folder,
      runtime: `Electron ${process.versions.electron ?? '—'}`,
    }),
  }
}
