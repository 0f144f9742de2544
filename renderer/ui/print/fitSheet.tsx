import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { type BriefContent, briefRows } from '../../../domain/brief/content.ts'
import type { Paper } from '../../../domain/settings.ts'
import { fitElement, type SheetFit } from './fit.ts'
import styles from './fitSheet.module.css'
import { loadFonts } from './fonts.ts'
import { Sheet } from './Sheet.tsx'

/**
 * Finds out how a content goes on one page of this paper: sets it once out of sight, in true size and with its
 * fonts loaded, and measures. What comes back makes any `Sheet` of this content whole.
 */
export async function fitSheet(content: BriefContent, paper: Paper): Promise<SheetFit> {
  // Called from an effect, React would still be at work, and flushSync would draw nothing.
  await Promise.resolve()
  const host = measuringHost()
  const root = createRoot(host)
  try {
    return await setSheet(host, root, content, paper)
  } finally {
    root.unmount()
    host.remove()
  }
}

/** A place out of sight where sheets are set in true size; whoever made it removes it. */
export function measuringHost(): HTMLElement {
  const host = document.createElement('div')
  host.className = styles.host ?? ''
  host.inert = true
  document.body.append(host)
  return host
}

/** Sets a content where it is to stay, and finds out how it goes on its page. The sheet is as it was measured. */
export async function setSheet(
  host: HTMLElement,
  root: Root,
  content: BriefContent,
  paper: Paper,
): Promise<SheetFit> {
  const everything = new Set(
    briefRows(content)
      .filter((row) => !row.oversize)
      .map(({ id }) => id),
  )
  flushSync(() => {
    root.render(<Sheet content={content} paper={paper} step={0} kept={everything} room={0} />)
  })
  const page = host.firstElementChild
  if (!(page instanceof HTMLElement)) throw new Error('The sheet was not rendered')
  await loadFonts(page)
  const fit = fitElement(page, content)
  flushSync(() => root.render(<Sheet content={content} paper={paper} {...fit} />))
  return fit
}
