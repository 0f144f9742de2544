import type { CDPSession } from 'playwright-core'
import { onlyKnown } from './strict.ts'

const inches: Readonly<Record<string, readonly [width: number, height: number]>> = {
  letter: [8.5, 11],
  legal: [8.5, 14],
  tabloid: [11, 17],
  ledger: [17, 11],
  a0: [33.1, 46.8],
  a1: [23.4, 33.1],
  a2: [16.54, 23.4],
  a3: [11.7, 16.54],
  a4: [8.27, 11.7],
  a5: [5.83, 8.27],
  a6: [4.13, 5.83],
}

const known = [
  'displayHeaderFooter',
  'footerTemplate',
  'generateDocumentOutline',
  'generateTaggedPDF',
  'headerTemplate',
  'landscape',
  'margins',
  'pageRanges',
  'pageSize',
  'preferCSSPageSize',
  'printBackground',
  'scale',
]

/** `webContents.printToPDF` with Electron's options and Electron's defaults: Letter, no backgrounds, untagged. */
export async function printToPDF(devTools: CDPSession, options: Electron.PrintToPDFOptions): Promise<Buffer> {
  onlyKnown('printToPDF', options, known)
  const { pageSize = 'Letter', margins = {}, ...rest } = options
  const [paperWidth, paperHeight] = sizeOf(pageSize)
  const { top = 0.4, bottom = 0.4, left = 0.4, right = 0.4 } = margins
  if (top + bottom > paperHeight || left + right > paperWidth) {
    throw new Error('margins must be less than or equal to pageSize')
  }
  const { data } = await devTools.send('Page.printToPDF', {
    ...rest,
    paperWidth,
    paperHeight,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: left,
    marginRight: right,
  })
  return Buffer.from(data, 'base64')
}

function sizeOf(pageSize: NonNullable<Electron.PrintToPDFOptions['pageSize']>): readonly [number, number] {
  if (typeof pageSize === 'object') return [pageSize.width, pageSize.height]
  const size = inches[pageSize.toLowerCase()]
  if (size === undefined) throw new Error(`Invalid pageSize ${pageSize}`)
  return size
}
