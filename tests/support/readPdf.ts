import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader of the printed file finds in it. */
export interface ReadPdf {
  readonly pages: number
  /** Points. */
  readonly width: number
  readonly height: number
  readonly title: string
  readonly language: string
  readonly tagged: boolean
  readonly text: string
  /** Texts with their type size and the place of their baseline from the top, in points. */
  readonly runs: readonly Run[]
  readonly fonts: readonly Font[]
  /** Glyphs printed as the box that stands for a missing one. */
  readonly boxes: number
}

interface Run {
  readonly text: string
  readonly size: number
  readonly left: number
  readonly baseline: number
}

interface Font {
  readonly name: string
  readonly type: string
  readonly embedded: boolean
}

export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, fontExtraProperties: true })
  const document = await task.promise
  const page = await document.getPage(1)
  const { width, height } = page.getViewport({ scale: 1 })
  const { info } = (await document.getMetadata()) as { info: Readonly<Record<string, unknown>> }
  const runs = await readRuns(page, height)
  const { fonts, boxes } = await readGlyphs(page)
  const marked: unknown = await document.getMarkInfo()
  const read = {
    pages: document.numPages,
    width,
    height,
    title: String(info.Title ?? ''),
    language: String(info.Language ?? ''),
    tagged: marked instanceof Map && marked.get('Marked') === true,
    text: runs.map(({ text }) => text).join(' '),
    runs,
    fonts,
    boxes,
  }
  await task.destroy()
  return read
}

async function readRuns(page: PDFPageProxy, height: number): Promise<readonly Run[]> {
  const { items } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , skew = 0, size = 0, left = 0, bottom = 0] = item.transform as readonly number[]
    return [{ text: item.str, size: Math.hypot(skew, size), left, baseline: height - bottom }]
  })
}

interface LoadedFont {
  readonly name: string
  readonly type: string
  readonly missingFile?: boolean
}

async function readGlyphs(page: PDFPageProxy): Promise<Pick<ReadPdf, 'fonts' | 'boxes'>> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const fonts = new Map<string, Font>()
  let boxes = 0
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] as readonly unknown[]
    if (operator === OPS.setFont) {
      const { name, type, missingFile } = page.commonObjs.get(String(args[0])) as LoadedFont
      fonts.set(name, { name, type, embedded: missingFile !== true })
    }
    if (operator === OPS.showText) boxes += countBoxes(args[0])
  }
  return { fonts: [...fonts.values()], boxes }
}

/** With the encoding Chromium writes, a character's code is its glyph's number, and glyph 0 is the box. */
function countBoxes(glyphs: unknown): number {
  if (!Array.isArray(glyphs)) return 0
  return glyphs.filter((glyph) => (glyph as { originalCharCode?: number } | null)?.originalCharCode === 0)
    .length
}
