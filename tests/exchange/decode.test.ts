import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from '../../electron/exchange/decode.ts'

const text = 'First Name,Łukasz\nZoë,Björn'
const utf16 = (value: string, bigEndian: boolean) => {
  const bytes = Buffer.from(value, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 LE with a mark', utf16(`\ufeff${text}`, false)],
  ['UTF-16 BE with a mark', utf16(`\ufeff${text}`, true)],
  ['UTF-16 LE without a mark', utf16(text, false)],
  ['UTF-16 BE without a mark', utf16(text, true)],
])('%s is read', (_, bytes) => {
  expect(decodeText(bytes)).toBe(text)
})

test('what is no Unicode is windows-1252', () => {
  expect(decodeText(Buffer.from('Zo\xeb \x80 Bj\xf6rn', 'latin1'))).toBe('Zoë € Björn')
})

test('one broken character does not garble the others', () => {
  const surrogate = Buffer.from('\xed\xa0\x80', 'latin1')
  const names = Buffer.from('Łukasz Żebrowski, ')
  expect(decodeText(Buffer.concat([names, surrogate]))).toMatch(/^Łukasz Żebrowski, \ufffd+$/)
  expect(decodeText(Buffer.concat([Buffer.from('\ufeffAnna '), surrogate]))).toMatch(/^Anna \ufffd+$/)
})

test('all line ends become one, NUL a space, marks inside nothing', () => {
  expect(decodeText(Buffer.from('a\r\nb\rc\n\ufeffd\0e'))).toBe('a\nb\nc\nd e')
})

test.each([
  ['PDF', '%PDF-1.7\n'],
  ['PNG', '\x89PNG\r\n\x1a\n'],
  ['JPEG', '\xff\xd8\xff\xe0'],
  ['Excel', '\xd0\xcf\x11\xe0\xa1\xb1'],
  ['gzip', '\x1f\x8b\x08'],
  ['SQLite', 'SQLite format 3\0'],
])('%s is no contacts file', (_, start) => {
  expect(() => decodeText(Buffer.from(start, 'latin1'))).toThrow('This is not a contacts file')
})

test('any bytes give a text or a clear error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        expect(decodeText(bytes)).not.toMatch(/[\r\0\ufeff]/)
      } catch (error) {
        expect(error).toMatchObject({ code: 'unreadable-file' })
      }
    }),
    { numRuns: 2000 },
  )
})
