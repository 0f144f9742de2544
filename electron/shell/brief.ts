import { BrowserWindow } from 'electron'
import { z } from 'zod'
import { AskwellError } from '../../contract/error.ts'
import type { Paper } from '../../domain/settings.ts'
import { words } from '../../domain/words/words.ts'
import { APP_ORIGIN } from './origin.ts'
import { lockedPreferences } from './window.ts'

const report = z.object({
  leftOff: z.array(z.object({ id: z.string(), section: z.string(), text: z.string() })),
})

export type LeftOff = z.infer<typeof report>['leftOff']

/** A brief as PDF, always one page, with what had to be left off. */
export interface PrintedBrief {
  readonly pdf: Buffer
  readonly pages: number
  readonly leftOff: LeftOff
}

/** Prints an interview's brief to PDF in a window of its own that is never shown. */
export async function briefPdf(preload: string, interviewId: string, paper: Paper): Promise<PrintedBrief> {
  return withBriefPage(preload, interviewId, paper, async (page, leftOff) => {
    const pdf = await page.webContents.printToPDF({
      pageSize: paper,
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
    })
    const pages = countPages(pdf)
    if (pages !== 1) throw new AskwellError('unexpected', words.errors.notOnePage)
    return { pdf, pages, leftOff }
  })
}

/** Shows the system's print dialog for an interview's brief. Answers false when the person closed it. */
export async function printBrief(preload: string, interviewId: string, paper: Paper): Promise<boolean> {
  return withBriefPage(
    preload,
    interviewId,
    paper,
    (page) =>
      new Promise((resolve) => {
        page.webContents.print({ silent: false, printBackground: true, pageSize: paper }, (printed) =>
          resolve(printed),
        )
      }),
  )
}

async function withBriefPage<T>(
  preload: string,
  interviewId: string,
  paper: Paper,
  use: (page: BrowserWindow, leftOff: LeftOff) => Promise<T>,
): Promise<T> {
  const page = new BrowserWindow({ show: false, webPreferences: lockedPreferences(preload) })
  try {
    const query = new URLSearchParams({ interview: interviewId, paper })
    await page.loadURL(`${APP_ORIGIN}/brief.html?${query}`)
    const { leftOff } = report.parse(await page.webContents.executeJavaScript('window.askwellBriefReady'))
    return await use(page, leftOff)
  } finally {
    page.destroy()
  }
}

/** Chromium writes each page's object in plain text. */
function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
