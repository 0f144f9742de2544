import { crc32, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contactsIn } from '../../electron/exchange/archive.ts'
import { formatNames, readContacts } from '../../electron/exchange/formats.ts'
import { sourceOf } from '../../electron/exchange/source.ts'
import { fixture } from '../support/fixtures.ts'

interface Entry {
  readonly name: string
  readonly content: Uint8Array
  /** What the archive says of its size, where that is a lie. */
  readonly size?: number
  readonly stored?: boolean
  readonly flags?: number
}

/** An archive as programs write one: local headers with the files, then the list of them, then the end. */
function zip(...entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const { name, content, size = content.length, stored = false, flags = 0 } of entries) {
    const packed = stored ? Buffer.from(content) : deflateRawSync(content)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flags, 2)
    fields.writeUInt16LE(stored ? 0 : 8, 4)
    fields.writeUInt32LE(crc32(content), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(size, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    list.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, rest, Buffer.from(name))
    at += 30 + Buffer.byteLength(name) + packed.length
  }
  const contents = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(contents.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, contents, end])
}

const connections = fixture('linkedin/connections.csv')
const other = Buffer.from('a,b\n1,2\n')

test.each([
  [
    'LinkedIn’s',
    [
      { name: 'Profile.csv', content: other },
      { name: 'Connections.csv', content: connections },
    ],
  ],
  ['one in a folder', [{ name: 'Basic/Connections.csv', content: connections, stored: true }]],
  [
    'one with what macOS adds',
    [
      { name: '__MACOSX/._Connections.csv', content: other },
      { name: 'x/Connections.csv', content: connections },
    ],
  ],
  [
    'any with one table',
    [
      { name: 'readme.txt', content: other },
      { name: 'people.csv', content: connections },
    ],
  ],
])('%s archive gives the list', (_, entries) => {
  expect(Buffer.from(contactsIn(zip(...entries))).equals(connections)).toBe(true)
  const found = readContacts(sourceOf(zip(...entries)), formatNames, null)
  expect(found?.format).toBe('linkedin')
  expect([...(found?.file.contacts ?? [])]).toHaveLength(3)
})

test('Google’s archive gives all contacts, not those of one label', () => {
  const all = fixture('google/new.csv')
  const archive = zip(
    { name: 'Takeout/Contacts/Friends/Friends.csv', content: other },
    { name: 'Takeout/Contacts/All Contacts/All Contacts.csv', content: all },
  )
  expect(Buffer.from(contactsIn(archive)).equals(all)).toBe(true)
})

test.each([
  ['without contacts', zip({ name: 'readme.txt', content: other }), 'holds no contacts'],
  ['that is empty', zip(), 'holds no contacts'],
  [
    'with several tables',
    zip({ name: 'a.csv', content: other }, { name: 'b.csv', content: other }),
    'several tables',
  ],
  ['that is a workbook', zip({ name: 'xl/workbook.xml', content: other }), 'an Excel workbook'],
  ['with a password', zip({ name: 'a.csv', content: other, flags: 1 }), 'damaged or locked'],
  ['cut short', zip({ name: 'a.csv', content: connections }).subarray(0, 90), 'damaged or locked'],
  ['that declares too much', zip({ name: 'a.csv', content: other, size: 300_000_000 }), 'larger than 200 MB'],
  [
    'that holds more than it declares',
    zip({ name: 'a.csv', content: Buffer.alloc(50_000_000), size: 10 }),
    'damaged or locked',
  ],
])('an archive %s is refused in one sentence', (_, archive, sentence) => {
  expect(() => contactsIn(archive)).toThrow(sentence)
})

test('any damage to an archive gives the list, or an error that says so', () => {
  const whole = zip(
    { name: 'Profile.csv', content: other },
    { name: 'Connections.csv', content: connections },
  )
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.nat({ max: 40 }),
      (changes, cut) => {
        const bytes = Buffer.from(whole.subarray(0, whole.length - cut))
        for (const [at, byte] of changes) if (at >= 4 && at < bytes.length) bytes[at] = byte
        try {
          contactsIn(bytes)
        } catch (error) {
          expect(error).toMatchObject({ code: 'unreadable-file' })
        }
      },
    ),
    { numRuns: 2000 },
  )
})
