import '../../renderer/app/zod.ts'
import '../../renderer/ui/tokens.css'
import '../../renderer/ui/base.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { BriefContent } from '../../domain/brief/content.ts'
import type { Paper } from '../../domain/settings.ts'
import { isWhole, type SheetFit } from '../../renderer/ui/print/fit.ts'
import { fitSheet } from '../../renderer/ui/print/fitSheet.tsx'
import { Sheet } from '../../renderer/ui/print/Sheet.tsx'

/** The sheet among the styles of the app's window, as the preview shows it, driven by tests. */
interface Preview {
  /** Fits as the preview does; rows kept as an array, which can cross to the test. */
  readonly fit: (content: BriefContent, paper: Paper) => Promise<PlainFit>
  /** Renders afresh with exactly these rows, and says whether the page holds them. */
  readonly show: (content: BriefContent, paper: Paper, fit: PlainFit) => boolean
}

export interface PlainFit extends Omit<SheetFit, 'kept'> {
  readonly kept: readonly string[]
}

declare global {
  interface Window {
    briefPreview: Preview
  }
}

const host = document.getElementById('root')
if (host === null) throw new Error('briefPreview.html has no #root')
const root = createRoot(host)

window.briefPreview = {
  fit: async (content, paper) => {
    const fit = await fitSheet(content, paper)
    return { ...fit, kept: [...fit.kept] }
  },
  show: (content, paper, fit) => {
    flushSync(() => root.render(<Sheet content={content} paper={paper} {...fit} kept={new Set(fit.kept)} />))
    const page = host.firstElementChild
    return page instanceof HTMLElement && isWhole(page)
  },
}
