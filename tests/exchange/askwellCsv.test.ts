import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readAskwellCsv, writeAskwellCsv } from '../../electron/exchange/askwellCsv.ts'
import type { CsvRecord } from '../../electron/exchange/csv.ts'
import { exactCsv } from '../../electron/exchange/exactCsv.ts'
import { type ExportedContact, unsaid } from '../../electron/exchange/imported.ts'
import { sourceOf } from '../../electron/exchange/source.ts'
import { anyExportedContact } from '../support/anyContact.ts'
import { wholeFile } from '../support/wholeFile.ts'

function read(content: string | Uint8Array) {
  const reading = readAskwellCsv(sourceOf(Buffer.from(content)))
  return reading === null ? null : wholeFile(reading)
}

/** The records of a well-formed table; null for any other. */
function readExactCsv(text: string): readonly CsvRecord[] | null {
  const reading = exactCsv(text, ',')
  const records: CsvRecord[] = []
  for (;;) {
    const { done, value } = reading.next()
    if (done === true) return value ? records : null
    records.push(value)
  }
}

function written(contacts: readonly ExportedContact[]): string {
  const most = (kind: string) =>
    Math.max(0, ...contacts.map(({ points }) => points.filter((point) => point.kind === kind).length))
  const counts = { email: most('email'), phone: most('phone'), link: most('link') }
  return [...writeAskwellCsv(contacts, counts)].join('')
}

const dana: ExportedContact = {
  ...unsaid,
  uid: 'dana-1',
  given: 'Dana',
  family: 'Okafor',
  company: 'Northwind, Inc.',
  points: [
    { kind: 'phone', label: 'cell', value: '+48 600 700 800' },
    { kind: 'email', label: '', value: 'dana@example.org' },
    { kind: 'phone', label: 'work', value: '555' },
  ],
  tags: ['data', 'north'],
  notes: 'Likes “tea”\n- and "scones"',
  closeness: 3,
  keepInTouchDays: 90,
  source: 'linkedin',
  createdAt: '2026-11-22T11:00:00Z',
  extra: { columns: [['Birthday', '1 May']], vcard: ['X-SPORT:chess'] },
}

test('any contacts come back as they were, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(anyExportedContact, { maxLength: 5 }), (contacts) => {
      const file = read(written(contacts))
      expect(file?.skipped).toEqual([])
      expect(file?.contacts.map(({ row: _, ...contact }) => contact)).toEqual(contacts)
    }),
    { numRuns: 1000 },
  )
})

test('another program reads names, addresses, labels and notes where Google has them', () => {
  const { data } = Papa.parse<Record<string, string>>(written([dana]).slice(1).trim(), { header: true })
  expect(data).toMatchObject([
    {
      'Askwell ID': 'dana-1',
      'First Name': 'Dana',
      'Organization Name': 'Northwind, Inc.',
      'E-mail 1 - Value': 'dana@example.org',
      'Phone 1 - Label': 'cell',
      'Phone 2 - Value': '555',
      Labels: 'data ::: north',
      Notes: 'Likes “tea”\n- and "scones"',
      Order: 'phone email phone',
    },
  ])
})

test('nothing is changed against formulas: the file is for coming back', () => {
  const contact = { ...dana, given: '=1+1', points: [], tags: ['@x'] }
  expect(written([contact])).toContain(',=1+1,')
  expect(read(written([contact]))?.contacts).toMatchObject([{ given: '=1+1', tags: ['@x'] }])
})

describe('a table that a spreadsheet has saved since', () => {
  const rows = Papa.parse<string[]>(written([dana]).slice(1).trim()).data

  test.each([
    ['semicolons', (text: string) => text, ';'],
    ['tabs', (text: string) => text, '\t'],
    ['single line breaks', (text: string) => text.replaceAll('\r\n', '\n'), ','],
  ])('%s', (_, change, delimiter) => {
    const file = read(change(Papa.unparse(rows, { delimiter })))
    expect(file?.contacts).toEqual([{ ...dana, row: 2 }])
  })

  test('UTF-16', () => {
    const text = Papa.unparse(rows, { delimiter: '\t' })
    expect(read(Buffer.from(`\ufeff${text}`, 'utf16le'))?.contacts).toEqual([{ ...dana, row: 2 }])
  })

  test('columns in another order, columns of one’s own, cells that fit no field', () => {
    const text = [
      'Mood,Last Name,Askwell ID,Closeness,E-mail 1 - Label,Time Zone',
      'calm,Okafor,dana-1,very,home,Mars/North',
      ',"=""x""",,0x3,,Europe/Warsaw',
    ].join('\n')
    expect(read(text)).toEqual({
      contacts: [
        {
          ...unsaid,
          row: 2,
          uid: 'dana-1',
          family: 'Okafor',
          extra: {
            columns: [
              ['Mood', 'calm'],
              ['Closeness', 'very'],
              ['E-mail 1 - Label', 'home'],
              ['Time Zone', 'Mars/North'],
            ],
            vcard: [],
          },
        },
        {
          ...unsaid,
          row: 3,
          family: '="x"',
          zone: 'Europe/Warsaw',
          extra: { columns: [['Closeness', '0x3']], vcard: [] },
        },
      ],
      skipped: [],
      table: null,
    })
  })

  test('what cannot be told apart is skipped with its line', () => {
    const text = `Askwell ID,First Name\na,Dana\nb,Ines,surplus\nc,${'x'.repeat(1001)}\nd,"open\n`
    const file = read(text)
    expect(file?.contacts).toMatchObject([{ uid: 'a' }])
    expect(file?.skipped).toEqual([
      { row: 3, reason: '3 fields where the header has 2: which is which cannot be told' },
      { row: 4, reason: 'First Name is longer than Askwell can keep' },
      { row: 5, reason: 'a quotation mark on this line has no end' },
    ])
  })
})

test('other tables are not Askwell’s', () => {
  expect(read('First Name,Last Name\nDana,Okafor\n')).toBeNull()
  expect(read('')).toBeNull()
  expect(read('x')).toBeNull()
})

test('the exact reader agrees with papaparse on every well-formed table', () => {
  const cell = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('"', ',', '\n', '\r\n', ' ', 'a"b'))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const text = Papa.unparse(rows, { newline: '\r\n' })
      const expected = rows.filter((cells) => cells.some((value) => value.trim() !== ''))
      expect(readExactCsv(text)?.map(({ cells }) => cells)).toEqual(expected)
    }),
    { numRuns: 2000 },
  )
})

test('the exact reader takes nothing that is not well-formed, and any text in one pass', () => {
  for (const text of ['"a', '"a"b,c', 'a"b', '"a""', 'x,"y"z']) expect(readExactCsv(text)).toBeNull()
  expect(readExactCsv(`"${' '.repeat(5_000_000)}"`)).toEqual([])
  expect(readExactCsv(`"${'""'.repeat(2_000_000)}"`)?.[0]?.cells[0]).toHaveLength(2_000_000)
})
