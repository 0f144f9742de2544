import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvRecords, readCsv } from '../../electron/exchange/csv.ts'

const lines = (text: string) =>
  readCsv(text, ',').map(({ line, cells, broken }) => [line, broken ? 'broken' : cells.join('|')])

test('records know the line of the file where they start', () => {
  expect(lines('a,b\n"c\nc",d\n\n,,\ne,f')).toEqual([
    [1, 'a|b'],
    [2, 'c\nc|d'],
    [6, 'e|f'],
  ])
})

test('a quotation mark without an end costs its own line and no other', () => {
  expect(lines('a,b\n"c,d\ne,f\n"g","h"\ni,j')).toEqual([
    [1, 'a|b'],
    [2, 'broken'],
    [3, 'e|f'],
    [4, 'g|h'],
    [5, 'i|j'],
  ])
  expect(lines('a,"b')).toEqual([[1, 'broken']])
})

test('stray quotation marks inside a field are text', () => {
  expect(lines('Ann "Annie" Lee,x\n5" pipe,y\n"a""b",z')).toEqual([
    [1, 'Ann "Annie" Lee|x'],
    [2, '5" pipe|y'],
    [3, 'a"b|z'],
  ])
})

test('what a spreadsheet writes is read as it was', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'ł', ' ', ',', ';', '"', '\n', '\t', '💡'),
    maxLength: 8,
  })
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 12 }),
      fc.constantFrom(',' as const, ';' as const, '\t' as const),
      (rows, delimiter) => {
        const text = Papa.unparse(rows, { delimiter, newline: '\n' })
        const starts = rows.map((_, at) => Papa.unparse(rows.slice(0, at), { delimiter, newline: '\n' }))
        const expected = rows.flatMap((cells, at) => {
          const line = at === 0 ? 1 : (starts[at] ?? '').split('\n').length + 1
          return cells.some((value) => value.trim() !== '') ? [{ line, cells, broken: false }] : []
        })
        expect(readCsv(text, delimiter)).toEqual(expected)
      },
    ),
    { numRuns: 1000 },
  )
})

test('any text is read to its end: no line with anything on it belongs to no record', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', 'b', ',', '"', '\n', ' ', '""', ',"', '",', '"\n'),
        maxLength: 60,
      }),
      (text) => {
        const records = readCsv(text, ',')
        const starts = records.map(({ line }) => line)
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
        const letters = (value: string) => value.replace(/[^ab]/g, '')
        expect(letters(records.flatMap(({ cells }) => cells).join(''))).toBe(letters(text))
      },
    ),
    { numRuns: 5000 },
  )
})

test('cut into pieces anywhere, a text gives the same records', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', '""', '","', '"\n'), maxLength: 20 }),
        {
          maxLength: 10,
        },
      ),
      (pieces) => {
        expect([...csvRecords(pieces, ',')]).toEqual(readCsv(pieces.join(''), ','))
      },
    ),
    { numRuns: 5000 },
  )
})

test('a field of 10 MB is read', () => {
  const field = 'x'.repeat(10_000_000)
  expect(readCsv(`a,"${field}"\nb,c`, ',').map(({ line }) => line)).toEqual([1, 2])
})

test('open quotation marks on every line end in an error after as much reading as is allowed', () => {
  const text = '"a\n'.repeat(1_000_000)
  let broken = 0
  expect(() => {
    for (const record of csvRecords([text], ',')) if (record.broken) broken += 1
  }).toThrow('the quotation marks of this file do not match')
  // Each looks through all that follows it, at least a third of the text where so few are read.
  expect(broken).toBeGreaterThan(0)
  expect(broken).toBeLessThan(12)
})

test('one quotation mark without an end does not pull a file of any size into memory', () => {
  let read = 0
  function* endless() {
    yield 'Name,Mail\n"Dana Okafor,dana@example.org\n'
    for (;;) {
      read += 1
      yield 'Ola Nowak,ola@example.org\n'.repeat(40_000)
    }
  }
  const records = csvRecords(endless(), ',')
  const found = Array.from({ length: 4 }, () => records.next().value)
  expect(found).toEqual([
    { line: 1, cells: ['Name', 'Mail'], broken: false },
    { line: 2, cells: ['"Dana Okafor,dana@example.org\n'], broken: true },
    { line: 3, cells: ['Ola Nowak', 'ola@example.org'], broken: false },
    { line: 4, cells: ['Ola Nowak', 'ola@example.org'], broken: false },
  ])
  // Each piece has a million characters; notes of 20 million must have room.
  expect(read).toBeGreaterThan(20)
  expect(read).toBeLessThan(30)
})

test('a long text held together by quotation marks is taken apart piece by piece', () => {
  const long = 'x'.repeat(3_000_000)
  const text = `a,"${long}"\n${'b,c\n'.repeat(500_000)}d,"${long}"\n`
  const records = [...csvRecords([text], ',')]
  expect(records).toHaveLength(500_002)
  expect(records.at(-1)).toEqual({ line: 500_002, cells: ['d', long], broken: false })
})

test('blanks without end behind quotation marks are not looked through again and again', () => {
  const text = `"${'" a'.repeat(300_000)}${' \t'.repeat(3_000_000)},b`
  expect(readCsv(text, ',').length).toBe(1)
  expect(readCsv(text, '\t').length).toBe(1)
})
