import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { type BriefContent, briefRows } from '../../../domain/brief/content.ts'
import type { SectionName } from '../../../domain/brief/section.ts'
import type { Paper } from '../../../domain/settings.ts'
import { isWhole } from './fit.ts'
import { measuringHost } from './fitSheet.tsx'
import { loadFonts } from './fonts.ts'
import { Sheet } from './Sheet.tsx'
import { settings } from './steps.ts'

/**
 * The sections that make enough room when one of them alone is switched off: without it the page holds every other row.
 * Found out by setting the page without each of them, one after the other, with pauses for the window in between.
 */
export async function roomMakers(content: BriefContent, paper: Paper): Promise<readonly SectionName[]> {
  const host = measuringHost()
  const root = createRoot(host)
  const found: SectionName[] = []
  try {
    for (const { name } of content.sections) {
      await new Promise((resolve) => setTimeout(resolve, 0))
      const others = { ...content, sections: content.sections.filter((section) => section.name !== name) }
      const kept = new Set(briefRows(others).flatMap(({ id, oversize }) => (oversize ? [] : [id])))
      flushSync(() =>
        root.render(<Sheet content={others} paper={paper} step={settings.length - 1} kept={kept} room={0} />),
      )
      const page = host.firstElementChild
      if (!(page instanceof HTMLElement)) continue
      await loadFonts(page)
      if (isWhole(page)) found.push(name)
    }
    // Nobody would rather do without the agenda.
    return found.sort((one, other) => Number(one === 'agenda') - Number(other === 'agenda'))
  } finally {
    root.unmount()
    host.remove()
  }
}
