import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { line, prose } from '../../../domain/text.ts'
import { sourceOf } from '../../../electron/exchange/source.ts'
import { readVcards } from '../../../electron/exchange/vcard/read.ts'
import { writeVcards } from '../../../electron/exchange/vcard/write.ts'
import { torture } from '../../support/torture.ts'

const numRuns = torture ? 20_000 : 2_000
const folder = join(import.meta.dirname, '../../fixtures/vcard')
const fixtures = readdirSync(folder).map((name) => readFileSync(join(folder, name)))

/** Reads, and checks what holds of every file: no card is lost, every field is one, and all of it comes back. */
function check(bytes: Uint8Array): void {
  const file = read(bytes)
  if (file === null) return
  expect(rowsOf(file)).toEqual(expectedRows(Buffer.from(bytes).toString('latin1')) ?? rowsOf(file))
  for (const { points, tags, notes, ...contact } of file.contacts) {
    const { given, family, nickname, company, position, location } = contact
    for (const text of [given, family, nickname, company, position, location, ...tags]) line.parse(text)
    for (const { label, value } of points) line.min(1).parse(value) && line.parse(label)
    prose.parse(notes)
  }
  const written = [...writeVcards(file.contacts)].join('')
  expect(written.split('\r\n').filter((each) => Buffer.byteLength(each) > 75)).toEqual([])
  const back = read(Buffer.from(written))
  // Marks of Askwell that others forge come back too, but in the order that Askwell writes.
  const isForged = Buffer.from(bytes).includes('X-ASKWELL')
  const compared = (each: Read | null) => (each?.contacts ?? []).map(isForged ? sorted : withoutRow)
  expect(compared(back)).toEqual(compared(file))
  expect(back?.skipped ?? []).toEqual([])
}

function read(bytes: Uint8Array) {
  const reading = readVcards(sourceOf(bytes))
  return reading === null ? null : { ...reading, contacts: [...reading.contacts] }
}

type Read = NonNullable<ReturnType<typeof read>>
const rowsOf = ({ contacts, skipped }: Read) =>
  [...contacts, ...skipped].map(({ row }) => row).sort((a, b) => a - b)
const withoutRow = ({ row: _, ...contact }: Read['contacts'][number]) => contact

function sorted(contact: Read['contacts'][number]) {
  const { extra, ...rest } = withoutRow(contact)
  return { ...rest, extra: { ...extra, vcard: [...extra.vcard].sort() } }
}

/** Where cards begin, and lines outside of them, told line by line; null where cards stand in cards. */
function expectedRows(text: string): number[] | null {
  if (/agent/i.test(text) || /\0/.test(text) || /\r(?!\n)/.test(text)) return null
  const rows: number[] = []
  let place: 'card' | 'stray' | 'between' = 'between'
  for (const [at, each] of text.split(/\r?\n/).entries()) {
    const plain = each.replaceAll('\u00ef\u00bb\u00bf', '').replace('\u001a', '')
    // Inside a card, a line that begins with a blank belongs to the one above.
    const isShort = each.length <= 64 && (place !== 'card' || !/^[ \t]/.test(each))
    if (isShort && /^\s*BEGIN\s*:\s*VCARD\s*$/i.test(plain) && !each.includes('\u001a')) {
      rows.push(at + 1)
      place = 'card'
    } else if (isShort && /^\s*END\s*:\s*VCARD\s*$/i.test(each)) {
      if (place === 'card') place = 'between'
    } else if (place !== 'card' && !(isShort && plain.trim() === '')) {
      if (place === 'between') rows.push(at + 1)
      place = 'stray'
    }
  }
  return rows
}

const names = fc.constantFrom(
  ...['N', 'FN', 'ORG', 'TITLE', 'ROLE', 'EMAIL', 'TEL', 'URL', 'IMPP', 'X-SOCIALPROFILE', 'ADR', 'NOTE'],
  ...['CATEGORIES', 'NICKNAME', 'PHOTO', 'TZ', 'UID', 'KIND', 'X-ABLabel', 'X-FOO', 'PRONOUNS', 'VERSION'],
  ...['X-PHONETIC-FIRST-NAME', 'X-ASKWELL-ID', 'X-ASKWELL-EXTRA', 'X-ASKWELL-CLOSENESS', 'X-ASKWELL-ZONE'],
  ...['X-ASKWELL-COLUMN', 'X-ASKWELL-PRONUNCIATION', 'X-ABShowAs', 'REV', '__proto__', 'BEGIN', 'END'],
)
const parameters = fc.constantFrom(
  ...['', '', '', ';HOME', ';TYPE=work', ';TYPE="a,b"', ';PREF', ';PREF=2', ';type=pref', ';ENCODING=b'],
  ...[
    ';QUOTED-PRINTABLE',
    ';CHARSET=windows-1251',
    ';CHARSET=nonsense',
    ';VALUE=uri',
    ';X="a;b:c',
    ';=x',
    ';;',
  ],
  ...[
    ';LANGUAGE=en',
    ';X-ASKWELL=kept',
    ';X-ASKWELL=field',
    ';DERIVED=TRUE',
    ';X-A=^n^^',
    ';BASE64',
    ';a b=c',
  ],
)
const values = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', ' ', ';', ',', '\\', 'n', ':', '"', '=', '4', '\t', 'é', '💡') }),
  fc.constantFrom(
    'Dana',
    'a@example.org',
    '+48 600',
    'group',
    'org',
    '=D0=',
    'QUJD',
    'Europe/Warsaw',
    '+02:00',
  ),
  fc.constantFrom('x'.repeat(1001), 'mailto:a', 'tel:tel:1', '_$!<HomePage>!$_', 'BEGIN:VCARD', 'TEL:5', ''),
)
const groups = fc.constantFrom('', '', '', 'item1.', 'ITEM1.', 'item2.')
const lines = fc.oneof(
  { weight: 20, arbitrary: fc.tuple(groups, names, parameters, parameters, fc.constant(':'), values) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(' ', '\t', ''), values) },
  { weight: 2, arbitrary: fc.constantFrom(['BEGIN:VCARD'], ['END:VCARD'], [''], [' BEGIN:VCARD']) },
  { weight: 1, arbitrary: fc.constantFrom(['AGENT:'], ['\u001a'], ['VERSION:2.1'], ['VERSION:4.0']) },
)

test('bytes of any kind', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, isCard) => {
      check(isCard ? Buffer.concat([Buffer.from('BEGIN:VCARD\nFN:'), bytes]) : bytes)
    }),
    { numRuns },
  )
})

test('cards of any properties', () => {
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 12 }), fc.constantFrom('\r\n', '\n'), (card, end) => {
      check(Buffer.from(['BEGIN:VCARD', ...card.map((parts) => parts.join('')), 'END:VCARD', ''].join(end)))
    }),
    { numRuns },
  )
})

test('files of programs with any damage', () => {
  const damage = fc.tuple(fc.nat(), fc.nat(60), fc.uint8Array({ maxLength: 4 }))
  const someFixture = fc.constantFrom(...fixtures)
  fc.assert(
    fc.property(someFixture, fc.array(damage, { minLength: 1, maxLength: 6 }), (fixture, damages) => {
      let bytes = fixture
      for (const [place, length, inserted] of damages) {
        const at = place % (bytes.length + 1)
        bytes = Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at + length)])
      }
      check(bytes)
    }),
    { numRuns },
  )
})
