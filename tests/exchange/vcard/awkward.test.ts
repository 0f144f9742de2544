import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type ImportedContact, type Point, unsaid } from '../../../electron/exchange/imported.ts'
import { sourceOf } from '../../../electron/exchange/source.ts'
import { readVcards } from '../../../electron/exchange/vcard/read.ts'

function read(content: string | Uint8Array) {
  const reading = readVcards(sourceOf(Buffer.from(content)))
  // Skipped is whole only when all contacts have been gone through.
  return reading === null ? null : { ...reading, contacts: [...reading.contacts] }
}
const fixture = (name: string) =>
  read(readFileSync(join(import.meta.dirname, '../../fixtures/vcard', `${name}.vcf`)))
const card = (...lines: readonly string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')
const one = (...lines: readonly string[]) => read(card(...lines))?.contacts[0]
const kept = (...vcard: readonly string[]) => ({ columns: [], vcard })
const person = (said: Partial<ImportedContact>) => ({ ...unsaid, ...said })
const point = (kind: Point['kind'], label: string, value: string) => ({ kind, label, value })
const email = (label: string, value: string) => point('email', label, value)
const phone = (label: string, value: string) => point('phone', label, value)

test('broken cards are read as far as they go, and every line outside a card is told of', () => {
  expect(fixture('broken')).toEqual({
    table: null,
    skipped: [
      { row: 1, reason: 'these lines stand outside any card' },
      { row: 15, reason: 'these lines stand outside any card' },
      { row: 28, reason: 'no name, e-mail, phone, link or company' },
    ],
    contacts: [
      person({ row: 3, given: 'Dana', family: 'Okafor', points: [phone('', '1')] }),
      person({
        row: 7,
        given: 'Ines',
        family: 'Rossi',
        notes: 'A line that\ngoes on without a space and one with two',
        points: [phone('', '2')],
      }),
      person({
        row: 17,
        given: 'Noah',
        family: 'Silva',
        points: [phone('home', '3')],
        extra: kept('agent:BEGIN:VCARD\\nVERSION:2.1\\nN:Aide\\;Agent\\nEND:VCARD\\n'),
      }),
      person({ row: 30, given: 'Ada', family: 'Lim', notes: 'no end' }),
      person({ row: 35, given: 'Card', family: 'Last', points: [email('', 'last@example.org')] }),
    ],
  })
})

test.each([
  'bom',
  'doubled-cr',
  'cr',
  'lf',
  'tab-folds',
  'fold-inside-character',
  'utf16le',
  'utf16be-no-mark',
  'windows-1252-undeclared',
])('%s.vcf holds the same person', (name) => {
  expect(fixture(name)).toEqual({
    table: null,
    skipped: [],
    contacts: [
      person({
        row: 1,
        given: 'Zoë',
        family: 'Müller',
        notes: 'Größe und mehr',
        points: [email('', 'zoe@example.org')],
      }),
    ],
  })
})

test.each([
  ['windows-1251', [0xcf, 0xf0, 0xe8], 'При'],
  ['windows-1252', [0x5a, 0x6f, 0xeb], 'Zoë'],
  ['ISO-8859-2', [0xa3, 0xf3, 0x64, 0xbc], 'Łódź'],
  ['Shift_JIS', [0x95, 0x5c, 0x8e, 0xa6], '表示'],
  ['ISO-2022-JP', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42], '日'],
  ['GB18030', [0xd6, 0xd0], '中'],
])('%s, in bytes and quoted', (charset, bytes, text) => {
  const coded = bytes.map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join('')
  const begin = `BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=${charset}:`
  const raw = Buffer.concat([Buffer.from(begin), Buffer.from(bytes), Buffer.from('\r\nEND:VCARD\r\n')])
  expect(read(raw)?.contacts).toMatchObject([{ family: text }])
  const quoted = `N;CHARSET=${charset};ENCODING=QUOTED-PRINTABLE:${coded}`
  expect(one(quoted)).toMatchObject({ family: text })
})

test('bytes without a charset are in the one the file has named before', () => {
  const lines = Buffer.concat([
    Buffer.from('BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=windows-1251:'),
    Buffer.from([0xcf, 0xf0, 0xe8]),
    Buffer.from('\nTITLE:'),
    Buffer.from([0xcf, 0xf0, 0xe8]),
    Buffer.from('\nEND:VCARD\n'),
  ])
  expect(read(lines)?.contacts).toMatchObject([{ family: 'При', position: 'При' }])
})

test('a text may be in base64', () => {
  const note = Buffer.from('Größe, alles; und\nmehr').toString('base64')
  expect(one('FN:Dana', `NOTE;ENCODING=B:${note}`)?.notes).toBe('Größe, alles; und\nmehr')
})

test.each([
  ['FN:Dana Okafor', { given: 'Dana', family: 'Okafor' }],
  [
    'FN:Dr. Dana van der Berg\\, PhD',
    { prefix: 'Dr.', given: 'Dana', family: 'van der Berg', suffix: 'PhD' },
  ],
  ['N:Okafor', { family: 'Okafor', given: '' }],
  [
    'N:O\\;K;Da\\,na;A,B;Dr.,Prof.;Jr.',
    { family: 'O;K', given: 'Da,na', middle: 'A B', prefix: 'Dr., Prof.' },
  ],
  ['N:ends\\\\;Dana', { family: 'ends\\', given: 'Dana' }],
  ['NICKNAME:Dee', { nickname: 'Dee', given: '' }],
  ['ORG:Northwind', { nickname: 'Northwind', company: 'Northwind' }],
  ['URL:https://www.linkedin.com/in/dana-1', { nickname: 'dana-1' }],
  ['FN:Acme\r\nORG:Acme', { nickname: 'Acme', given: '', family: '' }],
  ['KIND:org\r\nFN:City of Warsaw', { nickname: 'City of Warsaw', given: '' }],
])('%s', (lines, expected) => {
  expect(one(lines)).toMatchObject(expected)
})

test('a whole name that says more than its parts is kept; one that repeats them is not', () => {
  expect(one('N:Okafor;Dana;;;', 'FN:Dana “Dee” Okafor')?.extra.vcard).toEqual(['FN:Dana “Dee” Okafor'])
  expect(one('N:Okafor;Dana;;Dr.;', 'FN:OKAFOR, Dana')?.extra.vcard).toEqual([])
})

test('the second of what a contact has once is kept, and so is what is too long or unknown', () => {
  const long = 'x'.repeat(1001)
  expect(
    one('FN:Dana', 'TITLE:Nurse', 'TITLE:Teacher', 'ROLE:Carer', `ORG:${long}`, `TEL:${long}`, 'TZ:-05:00'),
  ).toMatchObject({
    position: 'Nurse',
    company: '',
    zone: null,
    points: [],
    extra: kept(`ORG:${long}`, 'TITLE:Teacher', 'ROLE:Carer', 'TZ:-05:00', `TEL:${long}`),
  })
})

test('what belongs to a number in its group keeps the number’s line and label as well', () => {
  expect(
    one('FN:Dana', 'a.TEL:1', 'a.X-ABLabel:Desk', 'a.X-HOURS:9-5', 'b.TEL:2', 'b.X-ABLabel:Hall'),
  ).toMatchObject({
    points: [phone('Desk', '1'), phone('Hall', '2')],
    extra: kept('a.TEL:1', 'a.X-ABLabel:Desk', 'a.X-HOURS:9-5'),
  })
})

test('several notes are joined, tags gathered once', () => {
  expect(one('FN:Dana', 'NOTE:a', 'NOTE: ', 'NOTE:b', 'CATEGORIES:x,y\\, z', 'CATEGORIES:x')).toMatchObject({
    notes: 'a\n\nb',
    tags: ['x', 'y, z'],
  })
})

test('what Askwell wrote is believed only where it can be', () => {
  expect(
    one(
      'FN:Dana',
      'X-ASKWELL-CLOSENESS:99',
      'X-ASKWELL-SOURCE:moon',
      'X-ASKWELL-CREATED:now',
      'X-ASKWELL-ID:a',
    ),
  ).toMatchObject({
    uid: 'a',
    closeness: 0,
    source: null,
    createdAt: null,
    extra: kept('X-ASKWELL-CLOSENESS:99', 'X-ASKWELL-SOURCE:moon', 'X-ASKWELL-CREATED:now'),
  })
})

test('names of properties that objects have too are only kept', () => {
  expect(one('FN:Dana', '__proto__:x', 'constructor;a=b:y', 'toString.valueOf:z')?.extra.vcard).toEqual([
    '__proto__:x',
    'constructor;A=b:y',
    'toString.valueOf:z',
  ])
})

test('a value of 10 MB, folded or not, is kept whole', () => {
  const base64 = 'QUJD'.repeat(2_500_000)
  const folded = base64.replace(/.{72}/g, '$&\r\n ')
  expect(one('FN:Dana', `PHOTO;ENCODING=b;TYPE=JPEG:${folded}`)?.extra.vcard).toEqual([
    `PHOTO:data:image/jpeg;base64,${base64}`,
  ])
  expect(one('FN:Dana', `NOTE:${'x,'.repeat(5_000_000)}`)?.notes).toHaveLength(10_000_000)
  expect(one('FN:Dana', `NOTE;QUOTED-PRINTABLE:${'x=\r\n'.repeat(2_500_000)}`)?.notes).toHaveLength(2_500_000)
})

test('what no contact can hold is skipped with a reason, and the next card is read', () => {
  const file = [
    card('FN:Dana', `PHOTO;ENCODING=b:${'QUJD'.repeat(6_000_000)}`),
    card('FN:Noah', ...Array(100_001).fill('X:1')),
    card('FN:Jo', `PHOTO;ENCODING=b:${'QUJD'.repeat(17_000_000)}`),
    card('FN:Ines'),
  ].join('')
  expect(read(file)).toMatchObject({
    contacts: [{ given: 'Ines' }],
    skipped: [
      { row: 1, reason: 'more text than Askwell can keep of one person' },
      { row: 6, reason: 'more text than Askwell can keep of one person' },
      { row: 100_011, reason: 'more text than Askwell can keep of one person' },
    ],
  })
})

test('a property of a hundred thousand parameters is a note, and a name of as many parts only its first ones', () => {
  const parameters = ';A="b"'.repeat(100_000)
  const file = card(`N:Okafor;Dana${';'.repeat(100_000)}`, `X-THING${parameters}:x`)
  expect(read(file)).toMatchObject({
    contacts: [{ given: 'Dana', family: 'Okafor', notes: `X-THING${parameters}:x` }],
    skipped: [],
  })
})

test.each(['', 'First Name,Last Name\nDana,Okafor', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'NOTE:BEGIN:VCARD'])(
  'without a card it is no such file: %s',
  (text) => {
    expect(read(text)).toBeNull()
  },
)
