import './ui/print/page.css'
import { createRoot } from 'react-dom/client'
import { type LeftOff, leftOff } from '../domain/brief/leftOff.ts'
import type { Paper } from '../domain/settings.ts'
import { ask } from './api.ts'
import { setSheet } from './ui/print/fitSheet.tsx'
import { loadOwnFonts } from './ui/print/fonts.ts'

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

/**
 * `brief.html?interview=ID&paper=A4`: one interview's page and nothing else, to be printed. A person may wait for it: it
 * carries no library but React, and the fonts load while the planner is asked.
 */
async function print(): Promise<PrintedBrief> {
  const query = new URLSearchParams(location.search)
  const paper = query.get('paper') === 'Letter' ? 'Letter' : 'A4'
  const asked = ask('brief.content', { interviewId: query.get('interview') ?? '' })
  void loadOwnFonts()
  const content = await asked
  document.title = content.title
  document.documentElement.lang = content.locale
  const root = document.getElementById('root')
  if (root === null) throw new Error('brief.html has no #root')
  const fit = await setSheet(root, createRoot(root), content, paper)
  return { pages: 1, paper, step: fit.step, leftOff: leftOff(content, fit.kept) }
}

window.askwellBriefReady = print()
