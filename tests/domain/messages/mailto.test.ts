import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitsMailto, LONGEST_MAILTO, mailAddress, mailtoUrl } from '../../../domain/messages/mailto.ts'

/** Reads an address of RFC 6068 as a mail program does. */
function read(url: string) {
  const { protocol, pathname, search } = new URL(url)
  const headers = search === '' ? [] : search.slice(1).split('&')
  return {
    protocol,
    to: pathname.split(',').map(decodeURIComponent),
    headers: headers.map((header) => {
      const [name = '', ...rest] = header.split('=')
      return [decodeURIComponent(name), decodeURIComponent(rest.join('='))] as const
    }),
  }
}

const wild = fc.string({ unit: 'binary', maxLength: 80 })
const payload = fc.constantFrom(
  '\r\nBcc: eve@example.com',
  '?bcc=eve@example.com',
  '&bcc=eve@example.com',
  '%0D%0ABcc: eve@example.com',
  ',eve@example.com',
  '\u2028Bcc: eve@example.com',
  '#&bcc=eve',
  '\u202e',
  '\u2066x',
  '\ud800',
  '\0',
)
const hostile = fc.array(fc.oneof(wild, payload), { maxLength: 6 }).map((parts) => parts.join(''))

test('a message reaches a mail program as it is, line by line', () => {
  const url = mailtoUrl({
    to: 'dana@example.com',
    subject: '20 minutes & a question?',
    body: 'Dear Dana,\n\n1 + 1 = 2\n',
  })
  expect(url).toBe(
    'mailto:dana@example.com?subject=20%20minutes%20%26%20a%20question%3F&body=Dear%20Dana%2C%0D%0A%0D%0A1%20%2B%201%20%3D%202%0D%0A',
  )
})

test('what is empty is left out', () => {
  expect(mailtoUrl({ to: '', subject: '', body: '' })).toBe('mailto:')
  expect(mailtoUrl({ to: '', subject: '', body: 'Hello' })).toBe('mailto:?body=Hello')
})

test('no value adds a header, a receiver or a line to the subject', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (to, subject, body) => {
      const url = mailtoUrl({ to, subject, body })
      expect(url).toMatch(/^mailto:[\x21-\x7e]*$/)
      expect(decodeURIComponent(url.replaceAll('%0D%0A', ''))).not.toMatch(/(?!\t)\p{Cc}/u)
      const sent = read(url)
      expect(sent.protocol).toBe('mailto:')
      expect(sent.to).toHaveLength(1)
      expect(
        sent.headers.map(([name]) => name).filter((name) => name !== 'subject' && name !== 'body'),
      ).toEqual([])
      const [line] = sent.headers.flatMap(([name, value]) => (name === 'subject' ? [value] : []))
      expect(line ?? '').not.toMatch(/[\r\n\u2028\u2029\u202a-\u202e\u2066-\u2069]/)
      const [text] = sent.headers.flatMap(([name, value]) => (name === 'body' ? [value] : []))
      expect((text ?? '').replaceAll('\r\n', '')).not.toMatch(/[\r\n\u2028\u2029]/)
    }),
    { numRuns: 3000 },
  )
})

test('the words of a message are all there', () => {
  const plain = fc.string({
    unit: fc.constantFrom('a', 'ż', '名', '👩‍🔬', ' ', '\n', '&', '=', '%', '+', '#', '?', '"'),
  })
  fc.assert(
    fc.property(plain, (body) => {
      const { headers } = read(mailtoUrl({ to: 'dana@example.com', subject: '', body }))
      expect(headers).toEqual(body === '' ? [] : [['body', body.replaceAll('\n', '\r\n')]])
    }),
  )
})

test.each([
  ['dana.weiss+work@northwind.example', true],
  ['żółć@łódź.example', true],
  ['', true],
  ['dana@example.com, eve@example.com', false],
  ['dana@example.com;eve@example.com', false],
  ['Dana <dana@example.com>', false],
  ['dana@eve@example.com', false],
  ['dana example.com', false],
  ['dana\u202e@example.com', false],
  ['@example.com', false],
])('%s is one address: %s', (text, isOne) => {
  expect(mailAddress.safeParse(text).success).toBe(isOne)
})

test('a message that would be cut does not fit', () => {
  const mail = { to: 'dana@example.com', subject: 'Hello', body: '' }
  const room = LONGEST_MAILTO - mailtoUrl({ ...mail, body: 'a' }).length + 1
  expect(fitsMailto({ ...mail, body: 'a'.repeat(room) })).toBe(true)
  expect(fitsMailto({ ...mail, body: 'a'.repeat(room + 1) })).toBe(false)
  expect(fitsMailto({ ...mail, body: 'ż'.repeat(room / 2) })).toBe(false)
})
