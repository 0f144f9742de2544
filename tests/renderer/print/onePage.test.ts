import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeBrief } from '../../../domain/brief/compose.ts'
import { type BriefContent, type BriefRow, briefRows } from '../../../domain/brief/content.ts'
import type { Paper } from '../../../domain/settings.ts'
import { missingCharacters } from '../../../renderer/ui/print/coverage.ts'
import { settingAt } from '../../../renderer/ui/print/steps.ts'
import { briefCase } from '../../support/briefCases.ts'
import { inspectSheet } from '../../support/briefInspect.ts'
import type { PlainFit } from '../../support/briefPreview.tsx'
import { type BriefPrinter, startBriefPrinter } from '../../support/briefPrinter.ts'
import { danaSource } from '../../support/briefSource.ts'
import { type ReadPdf, readPdf } from '../../support/readPdf.ts'
import { torture } from '../../support/torture.ts'

const cases = torture ? 2000 : 60
/** Of a page's left-off rows, this many are put back to see that the page overflows. */
const restored = torture ? 6 : 4
const sizes = { A4: [595.28, 841.89], Letter: [612, 792] } as const

let printer: BriefPrinter
let preview: Page
let sharp: Page

beforeAll(async () => {
  printer = await startBriefPrinter()
  preview = await printer.preview()
  sharp = await printer.preview(1.5)
}, 120_000)

afterAll(() => printer?.close())

describe('the printed page', () => {
  it('is one page of its paper, with fonts embedded as outlines, a title and a language', async () => {
    for (const paper of ['A4', 'Letter'] as const) {
      const content = composeBrief(danaSource())
      await printer.lay(content, paper)
      const pdf = await readPdf(await printer.pdf())
      const [width, height] = sizes[paper]
      expect(pdf).toMatchObject({ pages: 1, title: 'Brief: Dana Okafor', language: 'en-GB', tagged: true })
      expect(Math.abs(pdf.width - width)).toBeLessThan(0.5)
      expect(Math.abs(pdf.height - height)).toBeLessThan(0.5)
      expect(pdf.fonts.map(({ name }) => name.replace(/^[A-Z]+\+/, '')).sort()).toEqual([
        'Inter-Bold',
        'Inter-Medium',
        'Inter-Regular',
        'Inter-SemiBold',
        'SourceSerif4-Bold',
        'SourceSerif4-Regular',
        'SourceSerif4-SemiBold',
      ])
    }
  })

  it(
    `holds for ${cases} generated interviews: one page, nothing clipped, nothing lost, nothing left off needlessly`,
    async () => {
      const failed: string[] = []
      for (let number = 0; number < cases; number++) {
        const { source, paper } = briefCase(number)
        const screens = number % 5 === 0 ? [preview, sharp] : [preview]
        const problems = await examine(composeBrief(source), paper, screens).catch((error: unknown) => [
          String(error),
        ])
        if (problems.length > 0) failed.push(`case ${number}, ${paper}: ${problems.slice(0, 5).join('; ')}`)
      }
      expect(failed).toEqual([])
    },
    torture ? 7_200_000 : 240_000,
  )

  it('asks for nothing outside itself and breaks no rule of its content security policy', () => {
    expect(printer.complaints).toEqual([])
  })
})

/** Everything that is wrong with how a content is printed. */
async function examine(
  content: BriefContent,
  paper: Paper,
  screens: readonly Page[],
): Promise<readonly string[]> {
  const { page, brief } = await printer.lay(content, paper)
  const sheet = await page.evaluate(inspectSheet)
  const pdf = await readPdf(await printer.pdf())
  const off = new Set(brief.leftOff.map(({ id }) => id))
  const kept = briefRows(content).filter(({ id }) => !off.has(id))
  const { type, lines } = settingAt(brief.step)
  const [width, height] = sizes[paper]
  const problems = [...sheet.problems]
  const check = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem)
  }

  check(pdf.pages === 1, `${pdf.pages} pages`)
  check(Math.abs(pdf.width - width) < 0.5 && Math.abs(pdf.height - height) < 0.5, 'another paper')
  check(pdf.language === content.locale, `language ${pdf.language}`)
  check(pdf.boxes === 0, `${pdf.boxes} boxes for missing glyphs`)
  check(missingCharacters(content).length === 0, `uncovered: ${missingCharacters(content).join('')}`)
  for (const font of pdf.fonts)
    check(font.embedded && font.type === 'CIDFontType2', `font ${font.name} is ${font.type}`)
  check(type >= 8.5 && sheet.smallestRow >= type - 0.01, `rows set in ${sheet.smallestRow} pt`)
  check(sheet.smallest >= 7 - 0.01, `something set in ${sheet.smallest} pt`)
  check(isTrueSize(pdf, sheet.nameSize), 'the page was scaled')
  check(sheet.counted === off.size, `says ${sheet.counted} are left off, not ${off.size}`)
  check(sheet.lines >= lines, `${sheet.lines} lines for notes`)
  check(sheet.notesHeight / sheet.lines < 70 && sheet.notesHeight > 27, 'room without rules')
  for (const row of lost(kept, pdf)) problems.push(`not on the page: ${row.id} ${row.text.slice(0, 80)}`)
  problems.push(...(await compareWithPreview(content, paper, brief.step, off, sheet.boxes, screens)))
  return problems
}

/** The preview decides and sets the same; each row left off is put back to see that it would be too much. */
async function compareWithPreview(
  content: BriefContent,
  paper: Paper,
  step: number,
  off: ReadonlySet<string>,
  boxes: readonly (readonly number[])[],
  screens: readonly Page[],
): Promise<readonly string[]> {
  const problems: string[] = []
  for (const screen of screens) {
    const fit = await fitOn(screen, content, paper)
    const same =
      fit.step === step && briefRows(content).every(({ id }) => off.has(id) !== fit.kept.includes(id))
    if (!same) problems.push('the preview leaves off something else')
    if (!(await showOn(screen, content, paper, fit))) problems.push('the preview overflows')
    const seen = await screen.evaluate(inspectSheet)
    for (let looser = 0; looser < step && off.size === 0; looser++) {
      if (await showOn(screen, content, paper, { ...fit, step: looser }))
        problems.push(`set at step ${step}, though ${looser} holds everything`)
    }
    if (JSON.stringify(seen.boxes) !== JSON.stringify(boxes)) problems.push('the preview looks different')
    const candidates = briefRows(content).filter(({ id, oversize }) => off.has(id) && !oversize)
    const every = Math.max(1, Math.floor(candidates.length / restored))
    for (const { id } of candidates.filter((_, index) => index % every === 0)) {
      if (await showOn(screen, content, paper, { ...fit, kept: [...fit.kept, id] }))
        problems.push(`needlessly left off: ${id}`)
    }
  }
  return problems
}

function fitOn(screen: Page, content: BriefContent, paper: Paper): Promise<PlainFit> {
  return screen.evaluate((given) => window.briefPreview.fit(given.content, given.paper), { content, paper })
}

function showOn(screen: Page, content: BriefContent, paper: Paper, fit: PlainFit): Promise<boolean> {
  return screen.evaluate((given) => window.briefPreview.show(given.content, given.paper, given.fit), {
    content,
    paper,
    fit,
  })
}

/** Rows whose words a reader of the PDF cannot find. Scripts that are reordered or joined are not searched for. */
function lost(rows: readonly BriefRow[], pdf: ReadPdf): readonly BriefRow[] {
  const page = plain(pdf.text)
  return rows.filter(({ lead, text }) => !reshaped.test(lead + text) && !page.includes(plain(text)))
}

const reshaped =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{M}\p{Emoji_Presentation}\u{1f1e6}-\u{1f1ff}\u2764]/u

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
}

/** Print shrinks a page that is too wide: the name would be set smaller than on the sheet. */
function isTrueSize(pdf: ReadPdf, nameSize: number): boolean {
  return pdf.runs.some(({ size }) => Math.abs(size - nameSize) < 0.02)
}
