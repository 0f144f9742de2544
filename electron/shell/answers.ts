import { app } from 'electron'
import { words } from '../../domain/words/words.ts'
import type { ShellAnswers } from '../ipc.ts'
import { writeWhole } from '../writeWhole.ts'
import { backupAnswers } from './backups.ts'
import { briefPdf, printBrief } from './brief.ts'
import { askWhere } from './dialogs.ts'
import { exchangeAnswers } from './exchange.ts'
import { placeOf } from './folderPlace.ts'
import { openMail } from './mail.ts'
import { meetingAnswers } from './meeting.ts'
import type { Planner } from './planner.ts'
import { recoveryAnswers } from './recovery.ts'
import { copyReport, errorOf } from './report.ts'

export interface ShellOptions {
  readonly planner: Planner
  readonly folder: string
  readonly preload: string
  /** Shows the window anew: with the planner, or with what is wrong with it. */
  showPlanner(): Promise<void>
}

/** What the window asks of the operating system. The window never names a file: the person chooses it in a dialog. */
export function shellAnswers({ planner, folder, preload, showPlanner }: ShellOptions): ShellAnswers {
  const { store } = planner
  return {
    ...backupAnswers(store, folder),
    ...exchangeAnswers(store),
    ...meetingAnswers(),
    ...recoveryAnswers(planner, folder, showPlanner),
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
      place: await placeOf(folder),
      runtime: `Electron ${process.versions.electron ?? '—'}`,
    }),
  }
}
