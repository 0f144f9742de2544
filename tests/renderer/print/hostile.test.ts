import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeBrief } from '../../../domain/brief/compose.ts'
import { type BriefPrinter, startBriefPrinter } from '../../support/briefPrinter.ts'
import { aCompany, aContact, anAgenda, danaSource } from '../../support/briefSource.ts'
import { readPdf } from '../../support/readPdf.ts'

/** What would end a text, begin an action or become markup, in a PDF or on the way to one. */
const payloads = [
  ') Tj ET Q endstream endobj',
  '(\\)\\\\(',
  '<< /S /JavaScript /JS (app.alert(1)) >>',
  '/OpenAction << /S /Launch /F (calc.exe) >>',
  '/AA << /O << /S /URI /URI (https://evil.example/) >> >>',
  '1 0 obj << /Type /EmbeddedFile >> stream',
  '%PDF-1.7 %%EOF xref trailer startxref',
  'https://evil.example/?q=1#x',
  'mailto:eve@evil.example?bcc=x',
  'tel:+4312345;ext=1',
  'javascript:app.alert(1)',
  'file:///etc/passwd',
  '<a href="https://evil.example/">press</a>',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><iframe src=//evil.example>',
  '<style>*{display:none}</style>',
  '</title></head><body onload=alert(1)>',
  '&lt;b&gt; &amp;amp; &#x41;',
  '{{7*7}} %s %n \\x41 \\u0041',
]

let printer: BriefPrinter
beforeAll(async () => {
  printer = await startBriefPrinter()
}, 120_000)
afterAll(() => printer?.close())

/** Everything in a PDF that does more than show something. */
async function actions(pdf: Buffer): Promise<readonly unknown[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await task.promise
  const found: unknown[] = [
    await document.getJSActions(),
    await document.getOpenAction(),
    await document.getAttachments(),
    await document.getFieldObjects(),
  ]
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    found.push(await page.getJSActions(), ...(await page.getAnnotations()))
  }
  await task.destroy()
  return found.filter((each) => each !== null)
}

const letters = (text: string) => text.replace(/\s+/g, '')

test.each(['A4', 'Letter'] as const)(
  'what stands in a text is printed as it stands, and does nothing, on %s',
  async (paper) => {
    // A page holds four of them in full beside what else is on it.
    for (let at = 0; at < payloads.length; at += 4) {
      const some = payloads.slice(at, at + 4)
      const [first = ''] = some
      const content = composeBrief(
        danaSource({
          contact: aContact({ given: first, family: '', pronunciation: '' }),
          company: aCompany({ name: first }),
          agenda: anAgenda(some.map((text) => ({ kind: 'question', text, minutes: 1, importance: 'must' }))),
        }),
      )
      const { brief } = await printer.lay(content, paper)
      expect(brief.leftOff.filter(({ text }) => some.includes(text))).toEqual([])
      const pdf = await printer.pdf()
      const { pages, text, title } = await readPdf(pdf)
      expect(pages).toBe(1)
      // A long name is cut there.
      expect(`Brief: ${first}`.startsWith(title.replace(/…$/, ''))).toBe(true)
      for (const payload of some) expect(letters(text)).toContain(letters(payload))
      expect(await actions(pdf)).toEqual([])
    }
    expect(printer.complaints).toEqual([])
  },
)
