import { type BriefContent, briefRows } from '../../../domain/brief/content.ts'
import { fitPage } from '../../../domain/brief/keep.ts'
import { type Counts, countLeftOff } from './counts.ts'
import { settingProperties, settings } from './steps.ts'

/** What fitting found out: everything `Sheet` needs beside its content. */
export interface SheetFit {
  readonly step: number
  readonly kept: ReadonlySet<string>
  /** Height left for notes, in CSS pixels. */
  readonly room: number
}

/** Tolerated in comparisons of layout lengths, which come in 64ths of a pixel. */
const hair = 0.05

/** CSS pixels that one step tighter makes on a full page, roughly. */
const stepGain = 40

/**
 * Fits a rendered sheet by the one-page rule, measuring its real boxes. Tries are made by hiding elements and
 * setting lengths, with no rendering between: a few milliseconds each. The sheet is left in a state its renderer
 * knows nothing of, so it is thrown away afterwards (see fitSheet.tsx).
 */
export function fitElement(page: HTMLElement, content: BriefContent): SheetFit {
  const rows = new Map(
    [...page.querySelectorAll<HTMLElement>('[data-row]')].map((row) => [row.dataset.row, row]),
  )
  const lay = (step: number, kept: ReadonlySet<string>) => {
    for (const [id, row] of rows) setHidden(row, id === undefined || !kept.has(id))
    showCounts(page, content, countLeftOff(content, kept))
    for (const [name, value] of Object.entries(settingProperties(step))) setProperty(page, name, value)
  }
  const spare = (step: number, kept: ReadonlySet<string>) => {
    lay(step, kept)
    return spareHeight(page)
  }
  const { step, kept } = fitPage(briefRows(content), settings.length, spare, stepGain)
  lay(step, kept)
  return { step, kept, room: page.querySelector('[data-notes]')?.getBoundingClientRect().height ?? 0 }
}

/** Whether everything stands within the margins. */
export function isWhole(page: HTMLElement): boolean {
  return spareHeight(page) >= 0
}

/** What is left of the notes' room beyond the least of it, or how far the footer below is pushed over the margin. */
function spareHeight(page: HTMLElement): number {
  const foot = page.querySelector('[data-foot]')
  const notes = page.querySelector('[data-notes]')
  if (foot === null || notes === null || page.scrollWidth > page.clientWidth) return -1
  const bottom = page.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(page).paddingBottom)
  const over = foot.getBoundingClientRect().bottom - bottom
  if (over > hair) return -over
  return Math.max(
    0,
    notes.getBoundingClientRect().height - Number.parseFloat(getComputedStyle(notes).minHeight),
  )
}

function showCounts(page: HTMLElement, content: BriefContent, counts: Counts): void {
  for (const section of content.sections)
    setLine(page.querySelector(`[data-more="${section.name}"]`), counts.more(section))
  setLine(page.querySelector('[data-also]'), counts.also)
}

function setLine(line: Element | null, text: string): void {
  if (!(line instanceof HTMLElement)) return
  if (line.textContent !== text) line.textContent = text
  setHidden(line, text === '')
}

function setProperty(element: HTMLElement, name: string, value: string): void {
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value)
}

/** Writing an attribute costs a style pass even where nothing changes. */
function setHidden(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden
}
