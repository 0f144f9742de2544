import { expect, test } from 'vitest'
import { readGeneric } from '../../electron/exchange/generic.ts'
import { sourceOf } from '../../electron/exchange/source.ts'
import { fixture } from '../support/fixtures.ts'
import { wholeFile } from '../support/wholeFile.ts'

function read(content: string | Uint8Array, mapping: Parameters<typeof readGeneric>[1] = null) {
  const reading = readGeneric(sourceOf(Buffer.from(content)), mapping)
  return reading === null ? null : wholeFile(reading)
}

const email = (value: string, label = '') => ({ kind: 'email', label, value })
const phone = (value: string, label = '') => ({ kind: 'phone', label, value })

const two = [
  { given: 'Zoë', family: 'Müller', points: [email('zoe@example.org'), phone('+49 30 555 0100')] },
  { given: 'José', family: 'Peña', points: [email('jose@example.org')] },
]

test.each([
  ['bom', 2],
  ['utf-16le', 2],
  ['utf-16be', 2],
  ['utf-16le-no-mark', 2],
  ['utf-16be-no-mark', 2],
  ['windows-1252', 2],
  ['mixed-line-ends', 2],
  ['semicolons', 2],
  ['tabs', 2],
  ['pipes', 2],
  ['separator-line', 3],
  ['no-header', 1],
])('%s.csv holds the same two people', (name, first) => {
  expect(read(fixture(`csv/${name}.csv`))).toMatchObject({
    contacts: two.map((person, at) => ({ ...person, row: first + at })),
    skipped: [],
  })
})

const dana = { given: 'Dana', family: 'Okafor', points: [email('dana@example.org')] }
const ines = { given: 'Ines', family: 'Rossi', points: [email('ines@example.org')] }

test.each([
  [
    'newline-in-quotes',
    {
      contacts: [
        { ...dana, row: 2, notes: 'First line.\n\nThird line.' },
        { ...ines, row: 6 },
      ],
      skipped: [],
    },
  ],
  [
    'unclosed-quote',
    {
      contacts: [{ ...ines, row: 3 }],
      skipped: [{ row: 2, reason: 'a quotation mark on this line has no end' }],
    },
  ],
  ['stray-quotes', { contacts: [{ ...dana, middle: '"Dee"' }, ines], skipped: [] }],
  ['nul', { contacts: [dana, ines], skipped: [] }],
  [
    'ragged',
    {
      contacts: [
        { ...dana, points: [] },
        { ...ines, company: 'Contoso' },
      ],
      skipped: [{ row: 4, reason: '5 fields where the header has 3: which is which cannot be told' }],
    },
  ],
  [
    'duplicate-headers',
    {
      contacts: [
        {
          points: [email('dana@example.org'), email('d@example.org')],
          company: 'Northwind',
          extra: { columns: [['Company', 'Contoso']] },
        },
      ],
      skipped: [],
    },
  ],
  [
    'blank-headers',
    {
      contacts: [
        {
          ...dana,
          extra: {
            columns: [
              ['Column 2', 'blue'],
              ['Column 4', 'tall'],
            ],
          },
        },
      ],
      skipped: [],
    },
  ],
  [
    'proto-header',
    {
      contacts: [
        {
          ...dana,
          extra: {
            columns: [
              ['__proto__', 'polluted'],
              ['constructor', 'polluted'],
            ],
          },
        },
      ],
      skipped: [],
    },
  ],
  [
    'preamble',
    {
      contacts: [{ ...dana, row: 4 }],
      skipped: [{ row: 1, reason: 'stands above the names of the columns' }],
    },
  ],
])('%s.csv is reported as it should be', (name, report) => {
  expect(read(fixture(`csv/${name}.csv`))).toMatchObject(report)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('a field of 10 MB is kept beside the contact; as a name it costs the record and no other', () => {
  const huge = 'x'.repeat(10_000_000)
  const report = read(
    `Name,Company,E-mail\nDana Okafor,${huge},dana@example.org\n${huge},,a@example.org\nInes Rossi,,ines@example.org\n`,
  )
  expect(report?.contacts.map(({ row }) => row)).toEqual([2, 4])
  expect(report?.contacts[0]?.extra.columns[0]?.[1].length).toBe(10_000_000)
  expect(report?.skipped).toEqual([{ row: 3, reason: 'Name is longer than Askwell can keep' }])
})

test('more than one contact can hold is skipped with a reason', () => {
  const huge = 'x'.repeat(11_000_000)
  expect(
    read(
      `Name,E-mail,One,Two\nDana Okafor,dana@example.org,${huge},${huge}\nInes Rossi,ines@example.org,,\n`,
    ),
  ).toMatchObject({
    contacts: [ines],
    skipped: [{ row: 2, reason: 'more text than Askwell can keep of one person' }],
  })
})

test('the columns are shown with what stands in them', () => {
  expect(read('Name,Mail,Shoe\nDana Okafor,dana@example.org,9\nInes Rossi,,9\n')?.table).toEqual({
    columns: [
      { name: 'Name', samples: ['Dana Okafor', 'Ines Rossi'], field: 'name' },
      { name: 'Mail', samples: ['dana@example.org'], field: 'email' },
      { name: 'Shoe', samples: ['9'], field: 'keep' },
    ],
  })
})

test('a mapping says otherwise', () => {
  const file = 'Name,Mail,Shoe,Colour\nDana,dana@example.org,Okafor,blue\n'
  expect(read(file, { columns: ['given', 'skip', 'family'] })?.contacts).toMatchObject([
    { given: 'Dana', family: 'Okafor', points: [], extra: { columns: [['Colour', 'blue']] } },
  ])
})

test('what a field cannot take is kept under the column’s name', () => {
  const file =
    'Name,Time zone,Connected on,Keep in touch,Closeness,E-mail\nDana Okafor,Mars/Base,03/12/24,often,9,Chidi (chidi@example.org)\n'
  expect(read(file)?.contacts).toMatchObject([
    {
      zone: null,
      connectedOn: null,
      keepInTouchDays: null,
      closeness: 0,
      points: [email('chidi@example.org')],
      extra: {
        columns: [
          ['E-mail', 'Chidi (chidi@example.org)'],
          ['Closeness', '9'],
          ['Connected on', '03/12/24'],
          ['Time zone', 'Mars/Base'],
          ['Keep in touch', 'often'],
        ],
      },
    },
  ])
})

test.each([
  ['a letter', 'To whom it may concern,\nthis is, as you see, a letter.\nYours,\nDana\n'],
  ['a word', 'hello'],
  ['nothing', ''],
  ['a page', '<!doctype html>\n<title>Dana, Okafor</title>\n<p>Hello</p>\n'],
])('%s is no table', (_, text) => {
  expect(read(text)).toBeNull()
})
