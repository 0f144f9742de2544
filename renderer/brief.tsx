import './app/zod.ts'
import './ui/print/page.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { type LeftOff, leftOff } from '../domain/brief/leftOff.ts'
import { type Paper, paper as paperNames } from '../domain/settings.ts'
import { ask } from './api.ts'
import { fitSheet } from './ui/print/fitSheet.tsx'
import { Sheet } from './ui/print/Sheet.tsx'

/** What the main process learns once the page can be printed. */
export interface PrintedBrief {
  readonly pages: 1
  readonly paper: Paper
  readonly step: number
  readonly leftOff: readonly LeftOff[]
}

declare global {
  interface Window {
    /** Settled when the page stands as it will be printed; rejected with the planner's own message. */
    askwellBriefReady: Promise<PrintedBrief>
  }
}

/** `brief.html?interview=ID&paper=A4`: one interview's page and nothing else, to be printed. */
async function print(): Promise<PrintedBrief> {
  const query = new URLSearchParams(location.search)
  const paper = paperNames.parse(query.get('paper') ?? 'A4')
  const content = await ask('brief.content', { interviewId: query.get('interview') ?? '' })
  document.title = content.title
  document.documentElement.lang = content.locale
  const fit = await fitSheet(content, paper)
  const root = document.getElementById('root')
  if (root === null) throw new Error('brief.html has no #root')
  flushSync(() => createRoot(root).render(<Sheet content={content} paper={paper} {...fit} />))
  return { pages: 1, paper, step: fit.step, leftOff: leftOff(content, fit.kept) }
}

window.askwellBriefReady = print()
