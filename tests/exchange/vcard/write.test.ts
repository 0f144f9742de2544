import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { parseVCards } from 'vcard4-ts'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { type ExportedContact, unsaid } from '../../../electron/exchange/imported.ts'
import { sourceOf } from '../../../electron/exchange/source.ts'
import { readVcards } from '../../../electron/exchange/vcard/read.ts'
import { writeVcards } from '../../../electron/exchange/vcard/write.ts'
import { anyExportedContact } from '../../support/anyContact.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/vcard')
const write = (...contacts: readonly ExportedContact[]) => [...writeVcards(contacts)].join('')
function read(text: string | Uint8Array) {
  const reading = readVcards(sourceOf(Buffer.from(text)))
  return reading === null ? null : { ...reading, contacts: [...reading.contacts] }
}
const person = (said: Partial<ExportedContact>) => ({ ...unsaid, ...said })
const again = (contact: ExportedContact) => withoutRows(read(write(contact))?.contacts ?? [])[0]

function withoutRows(contacts: readonly ExportedContact[]): ExportedContact[] {
  return contacts.map((contact) => {
    const { row: _, ...rest } = { row: 0, ...contact }
    return rest
  })
}

const dana = person({
  uid: '0193c2a1-7c00-7000-8000-0123456789ab',
  introducedByUid: 'sam',
  prefix: 'Dr.',
  given: 'Dana',
  family: 'O;K',
  nickname: 'Dee, the first',
  pronunciation: 'DAY-na',
  pronouns: 'she/her',
  company: 'Northwind; Health',
  position: 'Nurse, lead',
  location: 'Warsaw, Poland',
  zone: 'Europe/Warsaw',
  knownHow: 'fair',
  closeness: 3,
  notes: 'a\nb, c; d\\e',
  connectedOn: '2024-03-12',
  keepInTouchDays: 90,
  points: [
    { kind: 'email', label: 'work', value: 'dana@example.org' },
    { kind: 'phone', label: 'Desk, 2', value: '+48 600' },
    { kind: 'email', label: '', value: 'd@example.org' },
    { kind: 'link', label: 'Home', value: 'https://example.org/a,b;c' },
  ],
  tags: ['x, y', 'z'],
  extra: { columns: [['Hobby', 'chess; go']], vcard: ['item1.X-ABDATE:2020', 'item1.X-ABLabel:First'] },
  source: 'own',
  createdAt: '2024-03-12T10:00:00Z',
})

test('every field has its line', () => {
  expect(write(dana)).toBe(
    [
      'BEGIN:VCARD',
      'VERSION:4.0',
      'UID:urn:uuid:0193c2a1-7c00-7000-8000-0123456789ab',
      'FN;DERIVED=TRUE:Dr. Dana O;K',
      'N:O\\;K;Dana;;Dr.;',
      'NICKNAME:Dee\\, the first',
      'ORG:Northwind\\; Health',
      'TITLE:Nurse\\, lead',
      'PRONOUNS:she/her',
      'TZ:Europe/Warsaw',
      'EMAIL;TYPE=work;PREF=1:dana@example.org',
      'item2.TEL:+48 600',
      'item2.X-ABLabel:Desk\\, 2',
      'EMAIL:d@example.org',
      'item3.URL:https://example.org/a,b;c',
      'item3.X-ABLabel:Home',
      'CATEGORIES:x\\, y,z',
      'NOTE:a\\nb\\, c; d\\\\e',
      'ADR;X-ASKWELL=field:;;;Warsaw\\, Poland;;;',
      'X-ASKWELL-PRONUNCIATION:DAY-na',
      'X-ASKWELL-ID:0193c2a1-7c00-7000-8000-0123456789ab',
      'X-ASKWELL-INTRODUCED-BY:sam',
      'X-ASKWELL-KNOWN-HOW:fair',
      'X-ASKWELL-CLOSENESS:3',
      'X-ASKWELL-CONNECTED-ON:2024-03-12',
      'X-ASKWELL-KEEP-IN-TOUCH:90',
      'X-ASKWELL-SOURCE:own',
      'X-ASKWELL-CREATED:2024-03-12T10:00:00Z',
      'X-ASKWELL-COLUMN:Hobby;chess\\; go',
      'item1.X-ABDATE:2020',
      'item1.X-ABLabel:First',
      'END:VCARD',
      '',
    ].join('\r\n'),
  )
  expect(again(dana)).toEqual(dana)
})

test('any contacts come back as they were', () => {
  fc.assert(
    fc.property(fc.array(anyExportedContact, { maxLength: 3 }), (contacts) => {
      const file = read(write(...contacts))
      expect(withoutRows(file?.contacts ?? [])).toEqual(contacts)
      expect(file?.skipped ?? []).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test.each(readdirSync(fixtures))('%s comes back as it was read, and is written the same again', (name) => {
  const contacts = withoutRows(read(readFileSync(join(fixtures, name)))?.contacts ?? [])
  const text = write(...contacts)
  const back = withoutRows(read(text)?.contacts ?? [])
  expect(back).toEqual(contacts)
  expect(write(...back)).toBe(text)
})

test('no line is longer than 75 octets, and none ends inside a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'ł', '表', '💡'), maxLength: 200 }), (notes) => {
      const lines = write(person({ given: 'Dana', notes })).split('\r\n')
      expect(lines.filter((line) => Buffer.byteLength(line) > 75 || !line.isWellFormed())).toEqual([])
      expect(lines.join('\r\n')).not.toContain('\ufffd')
    }),
  )
})

test('what the user has changed since is said, and what the file said beside it', () => {
  const extra = {
    columns: [],
    vcard: [
      'ORG:Northwind;Radiology',
      'TITLE;LANGUAGE=en:Nurse',
      'TEL;TYPE=cell;WAID=48600:+48 600',
      'X-PHONETIC-FIRST-NAME:DAY-na',
      'ADR:;;;Warsaw;;;Poland',
      'UID:abc',
    ],
  }
  const changed = person({ uid: 'dana', given: 'Dana', company: 'Contoso', extra })
  expect(again(changed)).toEqual(changed)
  const text = write(changed)
  expect(text).toContain('\r\nORG:Contoso\r\nORG;X-ASKWELL=kept:Northwind;Radiology\r\n')
  expect(text).toContain('\r\nUID:abc\r\n')
  // A number that was removed is no number of theirs any more.
  expect(text).not.toMatch(/^TEL/m)
  const as = person({ ...changed, company: 'Northwind', position: 'Nurse', pronunciation: 'DAY-na' })
  const said = { ...as, points: [{ kind: 'phone' as const, label: 'cell', value: '+48 600' }] }
  expect(again(said)).toEqual(said)
  expect(write(said)).toContain('\r\nORG:Northwind;Radiology\r\nTITLE;LANGUAGE=en:Nurse\r\n')
  expect(write(said)).toContain('\r\nTEL;TYPE=cell;WAID=48600:+48 600\r\n')
})

test('nothing a contact holds ends its card, begins another or adds a property', () => {
  const evil = [
    'END:VCARD',
    'x\r\nEND:VCARD',
    'X-A:1\nEMAIL:evil@example.org',
    'VERSION:2.1',
    'KIND:group',
    'x',
  ]
  const contact = person({
    given: 'Dana\\',
    family: 'a;b\\',
    notes: 'x\r\nEND:VCARD\nBEGIN:VCARD',
    points: [{ kind: 'email', label: 'a"b\n:c', value: 'a@example.org\\' }],
    extra: { columns: [['a;b\\', 'c\nEND:VCARD']], vcard: evil },
  })
  const text = write(contact)
  expect(text.match(/^(?:BEGIN|END):VCARD$/gm)).toHaveLength(2)
  expect(text.match(/^(?:VERSION|EMAIL|\w+\.EMAIL)/gm)).toEqual(['VERSION', 'item1.EMAIL'])
  expect(again(contact)?.extra.vcard).toEqual(evil.map((line) => line.replace('\r', '')))
})

/** Readers of other programs. */
const jcard = z.tuple([z.literal('vcard'), z.array(z.array(z.unknown())), z.array(z.unknown())])

test.each(['iphone', 'android', 'outlook', 'google', 'version-4'])(
  'independent readers find the same in what comes of %s.vcf',
  (name) => {
    const contacts = read(readFileSync(join(fixtures, `${name}.vcf`)))?.contacts ?? []
    const text = write(...contacts)
    const cards = parseVCards(text).vCards ?? []
    const components = z.array(jcard).parse(contacts.length === 1 ? [ICAL.parse(text)] : ICAL.parse(text))
    expect(cards).toHaveLength(contacts.length)
    for (const [at, contact] of contacts.entries()) {
      const { prefix, given, middle, family, suffix, notes } = contact
      const card = cards[at]
      expect(card?.N?.value).toEqual({
        familyNames: [family],
        givenNames: [given],
        additionalNames: [middle],
        honorificPrefixes: [prefix],
        honorificSuffixes: [suffix],
      })
      expect(card?.NOTE?.map(({ value }) => value) ?? []).toEqual(notes === '' ? [] : [notes])
      const values = (kind: string) => contact.points.filter((each) => each.kind === kind)
      const theirs = (found: readonly { value: string }[] | undefined) =>
        found?.map(({ value }) => value) ?? []
      expect(theirs(card?.EMAIL).sort()).toEqual(theirs(values('email')).sort())
      expect(theirs(card?.TEL).sort()).toEqual(theirs(values('phone')).sort())

      const properties = components[at]?.[1] ?? []
      const named = (wanted: string) => properties.filter(([each]) => each === wanted)
      expect(named('n')[0]?.[3]).toEqual([family, given, middle, prefix, suffix])
      expect(named('note').map((each) => each[3])).toEqual(notes === '' ? [] : [notes])
      const labelled = (wanted: string) =>
        named(wanted).map((each) => {
          const { group, type = [] } = z
            .object({
              group: z.string().optional(),
              type: z.union([z.string(), z.array(z.string())]).optional(),
            })
            .parse(each[1])
          const label = named('x-ablabel').find(
            (line) => z.object({ group: z.string() }).parse(line[1]).group === group,
          )
          return [label === undefined ? [type].flat().join(' ') : label[3], each[3]]
        })
      expect(labelled('email')).toEqual(values('email').map(({ label, value }) => [label, value]))
      expect(labelled('tel')).toEqual(values('phone').map(({ label, value }) => [label, value]))
    }
  },
)

test('an independent reader finds the same in any contact', () => {
  fc.assert(
    fc.property(anyExportedContact, (contact) => {
      const card = parseVCards(write(contact)).vCards?.[0]
      const { prefix, given, middle, family, suffix, notes } = contact
      expect(card?.N?.value).toEqual({
        familyNames: [family],
        givenNames: [given],
        additionalNames: [middle],
        honorificPrefixes: [prefix],
        honorificSuffixes: [suffix],
      })
      expect(card?.NOTE?.[0]?.value ?? '').toBe(notes)
      const emails = contact.points.filter(({ kind }) => kind === 'email').map(({ value }) => value)
      expect((card?.EMAIL ?? []).map(({ value }) => value).sort()).toEqual(emails.sort())
    }),
  )
})
