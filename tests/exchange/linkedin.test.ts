import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unsaid } from '../../electron/exchange/imported.ts'
import { readLinkedIn } from '../../electron/exchange/linkedin.ts'
import { connectionDay } from '../../electron/exchange/linkedinDate.ts'
import { sourceOf } from '../../electron/exchange/source.ts'
import { HEADER, linkedIn } from '../support/importing.ts'
import { wholeFile } from '../support/wholeFile.ts'

function read(content: string | Uint8Array) {
  const reading = readLinkedIn(sourceOf(Buffer.from(content)))
  return reading === null ? null : wholeFile(reading)
}

const email = (value: string) => ({ kind: 'email', label: '', value })
const link = (value: string) => ({ kind: 'link', label: '', value })
const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/linkedin', name))

const zoe = 'https://www.linkedin.com/in/zoe-mueller'
const people = [
  {
    row: 5,
    given: 'Zoë',
    family: 'Müller',
    points: [email('zoe@example.org'), link(zoe)],
    company: 'Northwind Health',
  },
  { row: 6, given: 'José', family: 'Peña', company: 'Contoso, Inc.' },
]

test.each([
  'preamble.csv',
  'preamble-quoted.csv',
  'bom-crlf.csv',
  'utf16le.csv',
  'utf16be-no-mark.csv',
  'windows-1252.csv',
  'semicolons.csv',
  'tabs.csv',
  'mixed-line-ends.csv',
])('%s holds the same two people', (name) => {
  expect(read(fixture(name))).toMatchObject({ contacts: people, skipped: [] })
})

test('every column is read', () => {
  const line =
    'Dana,Okafor,https://www.linkedin.com/in/dana,dana@example.org,Northwind,Lead Nurse,12 Mar 2024'
  expect(read(linkedIn(line))).toEqual({
    contacts: [
      {
        ...unsaid,
        row: 5,
        given: 'Dana',
        family: 'Okafor',
        points: [email('dana@example.org'), link('https://www.linkedin.com/in/dana')],
        company: 'Northwind',
        position: 'Lead Nurse',
        connectedOn: '2024-03-12',
      },
    ],
    skipped: [],
    table: null,
  })
})

test('older files have no URL, and dates with hyphens', () => {
  const file =
    'First Name,Last Name,Email Address,Company,Position,Connected On\nDana,Okafor,,Northwind,Nurse,7-Feb-22\n'
  expect(read(file)?.contacts).toMatchObject([
    { row: 2, points: [], company: 'Northwind', connectedOn: '2022-02-07' },
  ])
})

test('the order of columns does not matter, nor does their case', () => {
  expect(read('last name, FIRST NAME ,connected on\nOkafor,Dana,12 Mar 2024')?.contacts).toMatchObject([
    { given: 'Dana', family: 'Okafor', connectedOn: '2024-03-12' },
  ])
})

test('blank and all-comma rows are no records', () => {
  expect(read(linkedIn('', ',,,,,,', '  , ,,,,,', 'Dana,,,,,,', ''))).toMatchObject({
    contacts: [{ row: 8, given: 'Dana' }],
    skipped: [],
  })
})

test('a record without a name, address or profile is skipped; with one of them it is listed under it', () => {
  expect(
    read(
      linkedIn(
        ',,,,Northwind,Nurse,12 Mar 2024',
        ',,,dana@example.org,,,',
        ',,https://www.linkedin.com/in/dana-okafor-1,,,,',
        ',,https://example.org/dana,,,,',
      ),
    ),
  ).toMatchObject({
    contacts: [
      { row: 6, nickname: 'dana@example.org' },
      { row: 7, nickname: 'dana-okafor-1' },
      { row: 8, nickname: 'https://example.org/dana' },
    ],
    skipped: [{ row: 5, reason: 'no name, e-mail or profile' }],
  })
})

test('a field that is too long is kept beside the contact; a name that is too long is named', () => {
  const long = 'x'.repeat(1001)
  expect(
    read(linkedIn(`Dana,Okafor,,,${long},,`, `Ines,Rossi,,,${long.slice(1)},,`, `Noah,${long},,,,,`)),
  ).toMatchObject({
    contacts: [
      { row: 5, company: '', extra: { columns: [['Company', long]] } },
      { row: 6, company: long.slice(1), extra: { columns: [] } },
    ],
    skipped: [{ row: 7, reason: 'Last Name is longer than Askwell can keep' }],
  })
})

test('a field of 10 MB costs its record and no other', () => {
  const report = read(linkedIn(`Dana,"${'x'.repeat(10_000_000)}",,,,,`, 'Ines,Rossi,,,,,'))
  expect(report).toMatchObject({ contacts: [{ given: 'Ines' }], skipped: [{ row: 5 }] })
})

test('line breaks inside a field become spaces, and lines go on being counted', () => {
  expect(
    read(linkedIn('"Dana\nMaria",Okafor,,,"North\r\nwind",,', 'Ines,Rossi,,,,,'))?.contacts,
  ).toMatchObject([
    { row: 5, given: 'Dana Maria', company: 'North wind' },
    { row: 8, given: 'Ines' },
  ])
})

test('a quotation mark without an end costs its line', () => {
  expect(read(linkedIn('"Dana,Okafor,,,,,', 'Ines,Rossi,,,,,', 'Noah,"Silva"'))).toMatchObject({
    contacts: [{ given: 'Ines' }, { given: 'Noah', family: 'Silva' }],
    skipped: [{ row: 5, reason: 'a quotation mark on this line has no end' }],
  })
})

test('short rows lack their last fields; rows with too many say so', () => {
  expect(
    read(linkedIn('Dana', 'Ines,Rossi,,,,,,,', 'Noah,Silva,,,Smith, Jones, Inc.,Clerk,12 Mar 2024')),
  ).toMatchObject({
    contacts: [{ given: 'Dana' }, { given: 'Ines' }],
    skipped: [{ row: 7, reason: '9 fields where the header has 7: which is which cannot be told' }],
  })
})

test('columns that stand twice are read where they hold something; columns we do not know are kept', () => {
  const file = `${HEADER},Company,__proto__,,Followers\nDana,Okafor,,,,Nurse,someday,Northwind,polluted,x,12\n`
  expect(read(file)?.contacts).toMatchObject([
    {
      company: 'Northwind',
      connectedOn: null,
      extra: {
        columns: [
          ['__proto__', 'polluted'],
          ['Column 10', 'x'],
          ['Followers', '12'],
          ['Connected On', 'someday'],
        ],
        vcard: [],
      },
    },
  ])
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('without LinkedIn’s columns it is no such file', () => {
  expect(read('First Name,Middle Name,Last Name,E-mail 1 - Value\nDana,,Okafor,dana@example.org')).toBeNull()
  expect(read('Dana,Okafor\nInes,Rossi')).toBeNull()
  expect(read('')).toBeNull()
})

test.each([
  ['12 Mar 2024', '2024-03-12'],
  ['7-Feb-22', '2022-02-07'],
  ['01 September 2009', '2009-09-01'],
  ['2024-03-12', '2024-03-12'],
  ['31 Feb 2024', null],
  ['03/12/24', null],
  ['', null],
])('connected on %s', (text, expected) => {
  expect(connectionDay(text)).toBe(expected)
})
